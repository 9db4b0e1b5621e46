package org.harambee.innovation.napkins;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.innovation.ideas.Told;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class NapkinTests {
    @LocalServerPort
    int port;

    @Test
    void anIdeaGrowsIntoANapkinWithCostStrengthsReachThemesAndAPicture() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = Told.idea(amina, Opened.by(amina, "Growing ideas"), "Bookmobile");
        SeenPage refused = amina.open(idea + "/napkin")
                .form("form[data-form=napkin]")
                .with("cost", "about 1000")
                .with("hours", "-3")
                .with("picture", "no picture")
                .send();
        assertThat(refused.document().select(".field__error").eachText()).hasSize(3);
        assertThat(refused.form("form[data-form=napkin]").value("cost")).isEqualTo("about 1000");
        SeenPage currency = refused.form("form[data-form=napkin]")
                .with("cost", "1 500,50")
                .with("hours", "40")
                .with("picture", "https://commons.wikimedia.org/wiki/File:Book_bus.jpg")
                .send();
        assertThat(currency.words(".field__error")).contains("in which currency");

        SeenPage grown = currency.form("form[data-form=napkin]")
                .with("currency", "eur")
                .with("problem", "Villages have no library")
                .with("for-whom", "Pupils")
                .with("first-step", "Borrow a bus")
                .with("strengths", "drivers, librarians; drivers")
                .with("reach", "regional")
                .with("themes", "libraries, transport")
                .send();

        assertThat(grown.status()).isEqualTo(200);
        assertThat(grown.document().select("main dd").eachText())
                .startsWith(
                        "Villages have no library",
                        "Pupils",
                        "Borrow a bus",
                        "drivers, librarians",
                        "1,500.5 EUR · 40 hours of work",
                        "English",
                        "Book bus.jpg");
        assertThat(grown.document().select("main .chip").eachText()).startsWith("libraries", "transport", "a region");
        assertThat(grown.document().select("dd a[rel]").attr("href"))
                .isEqualTo("https://commons.wikimedia.org/wiki/File:Book_bus.jpg");
        String list = idea.substring(0, idea.lastIndexOf('/'));
        assertThat(amina.open(list + "?theme=transport&reach=regional&language=en&affiliate=wck")
                        .document()
                        .select("main ol.list > li"))
                .hasSize(1);
        assertThat(amina.open(list + "?theme=transport&affiliate=wmrs").has("main ol.list > li"))
                .isFalse();
    }

    @Test
    void ofTwoWhoChangeAnIdeaAtOnceTheSecondSeesTheOthersWordsAndKeepsTheirOwn() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = Told.idea(amina, Opened.by(amina, "Overtaken ideas"), "Tea for talks");
        FilledForm first =
                amina.open(idea + "/napkin").form("form[data-form=napkin]").with("problem", "Talks are dry");
        FilledForm second =
                amina.open(idea + "/napkin").form("form[data-form=napkin]").with("problem", "Talks are long");
        first.send();

        SeenPage told = second.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.document().select("#differences tbody tr").eachText())
                .containsExactly("The problem Talks are dry Talks are long");
        assertThat(told.document().select("#differences mark").eachText()).containsExactly("dry", "long");
        assertThat(told.form("form[data-form=napkin]").send().words("main dd")).isEqualTo("Talks are long");
    }

    @Test
    void whatAnIdeaSaidBeforeCanBeReadWithWhoChangedItWhen() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = Told.idea(amina, Opened.by(amina, "Earlier words"), "Tea for talks");
        assertThat(Visitor.to(port).open(idea).has("a[href$=/wordings]")).isFalse();
        assertThat(Visitor.to(port).open(idea + "/wordings").words(".empty"))
                .isEqualTo("Its words were never changed.");
        amina.open(idea + "/napkin")
                .form("form[data-form=napkin]")
                .with("text", "Hot tea for <b>long</b> talks")
                .send();
        SeenPage changed = amina.open(idea + "/napkin")
                .form("form[data-form=napkin]")
                .with("text", "Cold tea for <b>long</b> talks")
                .with("themes", "drinks")
                .send();

        Visitor reader = Visitor.to(port);
        SeenPage earlier =
                reader.open(changed.document().select("a[href$=/wordings]").attr("href"));

        assertThat(earlier.document().select("section table tbody tr").eachText())
                .containsExactly(
                        "What do you propose? Hot tea for <b>long</b> talks Cold tea for <b>long</b> talks",
                        "Themes drinks",
                        "What do you propose? Hot tea for <b>long</b> talks");
        assertThat(earlier.document().select("section:first-of-type del").eachText())
                .containsExactly("Hot");
        assertThat(earlier.document().select("section:first-of-type ins").eachText())
                .containsExactly("Cold", "drinks");
        assertThat(earlier.document().select("section p").eachText())
                .allMatch(line -> line.startsWith("Amina (example)"));
        amina.open(idea).form("form[data-form=withdrawal]").send();
        assertThat(reader.open(idea + "/wordings").status()).isEqualTo(404);
    }

    @Test
    void aNapkinSavedAsItWasShownHasNotChanged() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = Told.idea(amina, Opened.by(amina, "Untouched ideas"), "Tea for talks");
        amina.open(idea + "/napkin")
                .form("form[data-form=napkin]")
                .with("cost", "99.50")
                .with("currency", "KES")
                .send();

        amina.open(idea + "/napkin").form("form[data-form=napkin]").send();

        assertThat(amina.open(idea + "/wordings").document().select("main section"))
                .hasSize(1);
    }
}
