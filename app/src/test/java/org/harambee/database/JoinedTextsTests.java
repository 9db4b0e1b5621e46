package org.harambee.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.ui.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class JoinedTextsTests {
    @Autowired
    private JdbcClient database;

    @Test
    void aListComesOutAsItWentIn() {
        for (List<String> list :
                List.of(List.<String>of(), List.of("", ""), List.of("Nairobi"), List.of("a, b", "{\"c\"}", "д"))) {
            String joined = database.sql("select " + JoinedTexts.sql("texts") + " from (select ?::text[] texts) one")
                    .param(list.toArray(String[]::new))
                    .query(String.class)
                    .single();

            assertThat(JoinedTexts.read(joined)).isEqualTo(list);
        }
    }
}
