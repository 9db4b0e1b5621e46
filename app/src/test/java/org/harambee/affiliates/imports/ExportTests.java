package org.harambee.affiliates.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.harambee.affiliates.entry.Field;
import org.harambee.ui.HouseTest;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ExportTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void everyColumnIsEitherExportedOrListedAsWithheld() {
        List<String> columns = database.sql("select column_name from information_schema.columns"
                        + " where table_schema = 'affiliates' and table_name = 'affiliate'")
                .query(String.class)
                .list();
        Set<String> told = new HashSet<>(Export.WITHHELD);
        Arrays.stream(Field.values()).map(Field::column).forEach(told::add);

        assertThat(columns).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void theFileHoldsWhatTheFiltersFindAndNothingOfPeople() {
        String csv =
                Visitor.to(port).open("/affiliates.csv?network=CEE").answer().body();

        assertThat(csv).startsWith("\uFEFFcode,name,own_name,kind,");
        assertThat(csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .containsExactly("cyp", "grc", "mlt", "tur");
        assertThat(Visitor.to(port).open("/affiliates.csv").answer().body()).doesNotContain("(example)");
    }
}
