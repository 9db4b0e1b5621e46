package org.harambee.innovation.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.harambee.partnership.Opened;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class IdeaListTests {
    private static final String UNLOCK = "/p/unlock-2023/ideas";

    @LocalServerPort
    int port;

    @Autowired
    Telling telling;

    @Autowired
    Partnerships partnerships;

    @Autowired
    JdbcClient database;

    @Test
    void anIdeaHasAPageWhoseCodeAloneDecides() {
        Visitor reader = Visitor.to(port);
        String path = reader.open(UNLOCK)
                .document()
                .select("main li a:contains(Courage festival)")
                .attr("href");

        SeenPage page = reader.open(path);

        assertThat(page.words("h1")).isEqualTo("Courage festival");
        assertThat(page.words("main")).contains("celebrates failing").contains("Chosen to be worked out");
        String code = path.substring((UNLOCK + "/").length(), (UNLOCK + "/").length() + 6);
        assertThat(reader.open(UNLOCK + "/" + code.toLowerCase(java.util.Locale.ROOT) + "-another-title")
                        .address())
                .isEqualTo(path);
        assertThat(reader.open(UNLOCK + "/NOSUCH").status()).isEqualTo(404);
    }

    @Test
    void aLongListIsReadPartByPartAndNothingTwice() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Partnership partnership = opened(milica, "Many ideas");
        for (int i = 1; i <= 120; i++) {
            telling.load(partnership.id(), Napkin.of("Idea number " + i, "en", ""), 1_000 - i, null);
        }
        List<String> read = new ArrayList<>();

        SeenPage page = milica.open(partnership.path() + "/ideas");
        assertThat(page.words(".lede")).isEqualTo("120 ideas.");
        while (true) {
            read.addAll(page.document().select("main li h2").eachText());
            String next = page.document().select("a[rel=next]").attr("href");
            if (next.isEmpty()) {
                break;
            }
            page = milica.open(next);
        }

        assertThat(read)
                .hasSize(120)
                .doesNotHaveDuplicates()
                .startsWith("Idea number 120")
                .endsWith("Idea number 1");
    }

    @Test
    void wordsAreFoundInEveryFormOfTheirLanguageAndInBothSerbianScripts() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Partnership partnership = opened(milica, "Words of ideas");
        telling.load(partnership.id(), Napkin.of("Teaching libraries", "en", "Workshops in towns"), 1, null);
        telling.load(partnership.id(), Napkin.of("Радионице за ученике", "sr", "У школама"), 2, null);
        telling.load(partnership.id(), Napkin.of("Fotografías de mercados", "es", ""), 3, null);
        telling.load(partnership.id(), Napkin.of("Maktaba za shule", "sw", ""), 4, null);
        String path = partnership.path() + "/ideas";

        assertThat(found(milica, path, "library")).containsExactly("Teaching libraries");
        assertThat(found(milica, path, "workshop town")).containsExactly("Teaching libraries");
        assertThat(found(milica, path, "radionice")).containsExactly("Радионице за ученике");
        assertThat(found(milica, path, "fotografia")).containsExactly("Fotografías de mercados");
        assertThat(found(milica, path, "maktaba")).containsExactly("Maktaba za shule");
        assertThat(found(milica, path, "100%")).isEmpty();
        assertThat(milica.open(path + "?q=zebra").words(".empty")).startsWith("No idea is like that");
    }

    @Test
    void whatWaitsToBeLetInIsLookedForInVainByAReader() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        database.sql("update innovation.idea set state = 'waiting' where partnership_id = ? and title = ?")
                .params(unlock.id().value(), "Challenge platform")
                .update();
        try {
            SeenPage asked = Visitor.to(port).open(UNLOCK + "?state=waiting");
            assertThat(asked.words("main")).doesNotContain("Challenge platform");
            SeenPage seen = Visitor.signedIn(port, "Milica (example)").open(UNLOCK + "?state=waiting");
            assertThat(seen.document().select("main li h2").eachText()).containsExactly("Challenge platform");
            String path = seen.document().select("main ol.list a").attr("href");
            assertThat(Visitor.to(port).open(path).status()).isEqualTo(404);
        } finally {
            database.sql("update innovation.idea set state = 'open' where partnership_id = ? and title = ?")
                    .params(unlock.id().value(), "Challenge platform")
                    .update();
        }
    }

    private Partnership opened(Visitor visitor, String name) {
        String path = Opened.by(visitor, name);
        return partnerships.ofSlug(path.substring("/p/".length())).orElseThrow();
    }

    private static List<String> found(Visitor visitor, String path, String words) {
        return visitor.open(path)
                .form("form[data-form=filter]")
                .with("q", words)
                .send()
                .document()
                .select("main li h2")
                .eachText();
    }
}
