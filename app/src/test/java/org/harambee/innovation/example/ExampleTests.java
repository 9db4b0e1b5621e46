package org.harambee.innovation.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class ExampleTests {
    private static final String UNLOCK = "/p/unlock-2023";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void theExampleSelectionIsDecidedAsItsRuleChoseAndSaysThatItIsInvented() {
        Visitor reader = Visitor.to(port);
        String path = reader.open(UNLOCK + "/selections")
                .document()
                .select("main a[href*=/selections/]")
                .attr("href");

        SeenPage page = reader.open(path);

        assertThat(page.document().select("#decision li a").eachText())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        page.document().select("#outcome ol h3").eachText());
        assertThat(page.words("#decision")).contains("Amina (example)").contains("2023");
        assertThat(page.words()).contains("invented example");
    }

    @Test
    void theInventedWallIsTalkedAboutByMadeUpPeopleInTheWeeksOfItsCall() {
        Visitor reader = Visitor.to(port);
        String idea = reader.open(UNLOCK + "/ideas?q=best+map+of+a+village")
                .document()
                .select("main ol.list a")
                .attr("href");
        SeenPage page = reader.open(idea);

        assertThat(page.words("[role=note]")).isNotEmpty();
        assertThat(page.words("section[aria-labelledby=comments]")).contains("Nakato (example)", "GPS");
        assertThat(page.words("section[aria-labelledby=translations]")).contains("Tuzo ya kila mwaka");
        assertThat(reader.open(page.document().select("a[href$=/wordings]").attr("href"))
                        .document()
                        .select("main section"))
                .hasSize(2);
        assertThat(database.sql("select count(*) from innovation.idea where invented and source = 'wall-2023-example'"
                                + " and told_at >= '2023-06-05' and told_at < '2023-07-04' and call_id is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(350);
        assertThat(database.sql("select count(*) from innovation.support s join innovation.idea i on i.id = s.idea_id"
                                + " where i.invented")
                        .query(Integer.class)
                        .single())
                .isBetween(400, 1200);
    }
}
