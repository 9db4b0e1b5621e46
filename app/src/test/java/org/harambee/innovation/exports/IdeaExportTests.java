package org.harambee.innovation.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.partnership.Opened;
import org.harambee.ui.HouseTest;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class IdeaExportTests {
    private static final int MANY = 2_300;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void filesHoldAllThatIsFoundInTheOrderOfTheListHoweverMuchThatIs() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "A large wall");
        // three of four were put in an order, four at each place, so that parts begin among them and behind them
        database.sql("insert into innovation.idea (id, partnership_id, code, title, text, language, place)"
                        + " select gen_random_uuid(), id, lpad(n::text, 6, '0'), 'Idea ' || n, '',"
                        + " case n % 2 when 0 then 'de' else 'en' end, case when n <= 1725 then n / 4 end"
                        + " from partnership.partnership, generate_series(1, ?) n where slug = ?")
                .params(MANY, path.substring("/p/".length()))
                .update();

        List<String> codes = codes(path + "/ideas.json");

        assertThat(codes).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(codes).isEqualTo(inOrder(path));
        assertThat(codes(path + "/catalogue.json")).isEqualTo(codes);
        assertThat(codes(path + "/catalogue.json?language=de")).hasSize(MANY / 2);
        assertThat(lines(path + "/ideas.csv")).isEqualTo(MANY + 1);
        assertThat(lines(path + "/catalogue.csv")).isEqualTo(MANY + 1);
        assertThat(lines(path + "/ideas.csv?language=en")).isEqualTo(MANY / 2 + 1);
        assertThat(milica.open(path + "/ideas.csv").answer().body()).startsWith("\uFEFFsource,id,title,");
    }

    private List<String> inOrder(String path) {
        return database.sql("select i.code from innovation.idea i join partnership.partnership p"
                        + " on p.id = i.partnership_id where p.slug = ? order by i.place nulls last, i.id desc")
                .param(path.substring("/p/".length()))
                .query(String.class)
                .list();
    }

    private List<String> codes(String file) {
        return JsonMapper.shared()
                .readTree(Visitor.to(port).open(file).answer().body())
                .path("ideas")
                .valueStream()
                .map(idea -> idea.path("address").asString())
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }

    private long lines(String file) {
        return Visitor.to(port).open(file).answer().body().lines().count();
    }
}
