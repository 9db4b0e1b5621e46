package org.harambee.innovation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.innovation.ideas.Told;
import org.harambee.partnership.Opened;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class CatalogueTests {
    private static final String UNLOCK = "/p/unlock-2023";

    @LocalServerPort
    int port;

    @Test
    void everyoneReadsAllIdeasChosenOrNotAPartAtATime() {
        SeenPage page = Visitor.to(port).open(UNLOCK + "/catalogue");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main article")).hasSize(20);
        assertThat(page.has("[name=_csrf]")).isFalse();
        SeenPage next =
                Visitor.to(port).open(page.document().select("a[rel=next]").attr("href"));
        assertThat(next.document().select("main article").eachAttr("id"))
                .doesNotContainAnyElementsOf(
                        page.document().select("main article").eachAttr("id"));
        assertThat(page.words("main a[rel~=license]")).isEqualTo("CC BY-SA 4.0");
    }

    @Test
    void whatCameOfAnIdeaIsAFilter() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Filtered catalogue");
        String home = Told.idea(milica, path, "Taken home");
        Told.idea(milica, path, "Left here");
        milica.open(home + "/adoptions/new")
                .form("form[data-form=adoption]")
                .with("place", "Niš")
                .with("since", "2026")
                .send();

        assertThat(titles(path + "/catalogue?became=adopted")).containsExactly("Taken home");
        assertThat(titles(path + "/catalogue?became=not-chosen")).containsExactly("Left here", "Taken home");
        assertThat(titles(path + "/catalogue?became=chosen")).isEmpty();
        assertThat(titles(path + "/catalogue?became=prototyped")).isEmpty();
        assertThat(titles(path + "/catalogue?q=left")).containsExactly("Left here");
        assertThat(titles(UNLOCK + "/catalogue?became=chosen")).hasSizeBetween(3, 5);
        assertThat(Visitor.to(port).open(path + "/catalogue").words("main article"))
                .contains("Left here");
    }

    @Test
    void whatCameOfIdeasThatWereMergedStandsWithTheOneTheyBecame() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Merged catalogue");
        String wells = Told.idea(milica, path, "Maps of wells");
        String springs = Told.idea(milica, path, "Photos of springs");
        milica.open(wells + "/adoptions/new")
                .form("form[data-form=adoption]")
                .with("place", "Niš")
                .with("since", "2026")
                .send();
        milica.open(path + "/prototypes/new?idea=" + springs.replaceAll(".*/ideas/(.{6}).*", "$1"))
                .form("form[data-form=prototype]")
                .with("title", "An album")
                .with("about", "Twenty springs.")
                .send();

        milica.open(wells + "/mergers/new")
                .form("form[data-form=merger]")
                .with("other", springs)
                .with("title", "An atlas of water")
                .send();

        SeenPage catalogue = Visitor.to(port).open(path + "/catalogue");
        assertThat(catalogue.document().select("main article h2").eachText()).containsExactly("An atlas of water");
        assertThat(catalogue.words("main article li:contains(An album)")).contains("from the idea Photos of springs");
        assertThat(catalogue.words("main article li:contains(Niš)")).contains("from the idea Maps of wells");
        assertThat(titles(path + "/catalogue?became=adopted")).containsExactly("An atlas of water");
        assertThat(titles(path + "/catalogue?became=prototyped")).containsExactly("An atlas of water");
        assertThat(json(path)).contains("\"adopted-by\":\"wmrs\"");
    }

    @Test
    void theEntryOfAnIdeaTellsWhatItTakesAndShowsWhereItsPictureIs() throws Exception {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Costly catalogue");
        String idea = Told.idea(milica, path, "A bus that reads");
        milica.open(idea + "/napkin")
                .form("form[data-form=napkin]")
                .with("cost", "1,500.00")
                .with("currency", "EUR")
                .with("hours", "40")
                .with("strengths", "driving, reading aloud")
                .with("picture", "A bus.jpg")
                .send();

        SeenPage catalogue = Visitor.to(port).open(path + "/catalogue");

        assertThat(catalogue.words("main article dl")).contains("1,500 EUR", "40 hours", "driving, reading aloud");
        String picture = "https://commons.wikimedia.org/wiki/File:A_bus.jpg";
        assertThat(catalogue.words("main article dl a[href='" + picture + "']")).isEqualTo("A bus.jpg");
        assertThat(json(path)).contains("\"picture\":\"A bus.jpg\"", "\"hours\":\"40\"");
        // an address may be printed in two lines
        assertThat(Printed.words(port, path).replace(" ", "")).contains("1,500EUR", "driving,readingaloud", picture);
    }

    @Test
    void whatIsNoLongerUsedAtHomeIsMarkedAndCountsNoMore() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Ended catalogue");
        SeenPage adoption = milica.open(Told.idea(milica, path, "A bus that reads") + "/adoptions/new")
                .form("form[data-form=adoption]")
                .with("place", "Niš")
                .with("since", "2026")
                .send();
        assertThat(json(path)).contains("\"adopted-by\":\"wmrs\"");
        assertThat(titles(path + "/catalogue?became=adopted")).containsExactly("A bus that reads");

        adoption.form("form[data-form=end]").with("reason", "No bus").send();

        assertThat(titles(path + "/catalogue?became=adopted")).isEmpty();
        assertThat(Visitor.to(port).open(path + "/catalogue").words("main article"))
                .contains("Wikimedia Serbia: Niš, since 2026 no longer used");
        assertThat(json(path)).contains("\"adopted-by\":\"\"", adoption.address());
    }

    @Test
    void theFilesNameTheLicenceAndTheAddressOfEachIdeaAndRunNothing() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Filed catalogue");
        String idea = Told.idea(milica, path, "=SUM(A1)");

        String csv = Visitor.to(port).open(path + "/catalogue.csv").answer().body();
        assertThat(csv)
                .contains(",authors,translations,prototypes,adopted-by,adoptions,licence")
                .contains("'=SUM(A1)", "Milica (example) (Wikimedia Serbia)", "/licenses/by-sa/4.0/");
        assertThat(csv).contains("http://127.0.0.1:" + port + idea.replaceAll("(/ideas/[0-9A-Z]{6}).*", "$1"));
        String json = Visitor.to(port).open(path + "/catalogue.json").answer().body();
        assertThat(json).contains("\"licence\"", "\"translations\":[]", "\"title\":\"=SUM(A1)\"");
    }

    @Test
    void theCatalogueOfAPrivatePartnershipIsNotFound() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.privately(milica, "Private catalogue");
        Told.idea(milica, path, "Nobody else's");

        for (String ending : new String[] {"", ".pdf", ".csv", ".json"}) {
            assertThat(Visitor.signedIn(port, "Nakato (example)")
                            .open(path + "/catalogue" + ending)
                            .status())
                    .as(ending)
                    .isEqualTo(404);
        }
    }

    private String json(String path) {
        return Visitor.to(port).open(path + "/catalogue.json").answer().body();
    }

    private List<String> titles(String address) {
        return Visitor.to(port)
                .open(address)
                .document()
                .select("main article h2")
                .eachText();
    }
}
