package org.harambee.innovation.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class GrowingTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void anIdeaGrowsIntoANapkinWithCostStrengthsReachThemesAndAPicture() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = tell(amina, Opened.by(amina, "Growing ideas"), "Bookmobile");
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
        String idea = tell(amina, Opened.by(amina, "Overtaken ideas"), "Tea for talks");
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
        String idea = tell(amina, Opened.by(amina, "Earlier words"), "Tea for talks");
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
    void aFurtherAuthorIsAskedSaysYesAndTheLastOneStays() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        Visitor otieno = Visitor.signedIn(port, "Otieno (example)");
        String idea = tell(amina, Opened.by(amina, "Shared ideas"), "Songs of two countries");
        assertThat(otieno.open(idea + "/napkin").status()).isEqualTo(403);
        FilledForm ask = amina.open(idea + "/authors").form("form[data-form=author]");
        assertThat(ask.with("user-name", "Nobody at all").send().status()).isEqualTo(422);
        ask.with("user-name", "Milica (example)").send();
        assertThat(amina.open(idea).words("main dl")).doesNotContain("Milica");

        SeenPage waiting = milica.open("/");
        assertThat(waiting.words()).contains("asked to be an author of the idea “Songs of two countries”");
        String page = waiting.document().select("a[href$=/authors]").attr("href");
        milica.open(page).form("form[data-form=acceptance]").send();

        assertThat(amina.open(idea).words("main dl"))
                .contains("Amina (example)")
                .contains("Milica (example)");
        assertThat(milica.open(idea + "/napkin").status()).isEqualTo(200);
        amina.open(idea + "/authors").form("form[data-form=leaving]").send();
        SeenPage last =
                milica.open(idea + "/authors").form("form[data-form=leaving]").send();
        assertThat(last.status()).isEqualTo(422);
        assertThat(last.words(".message--error")).contains("last author");
    }

    @Test
    void peopleTranslateAnIdeaAndAreTalkedOfWhereItHasChangedSince() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String idea = tell(amina, Opened.by(amina, "Translated ideas"), "Listening walks");
        FilledForm form = zawadi.open(idea + "/translations/new?language=sw").form("form[data-form=translation]");
        assertThat(form.with("title", "x").with("language", "en").send().status())
                .isEqualTo(422);
        form.with("title", "Matembezi ya kusikiliza").with("language", "sw").send();

        SeenPage seen = Visitor.to(port).speaking("sw").open(idea);
        assertThat(seen.document().select("details.reveal[open] strong").eachText())
                .containsExactly("Matembezi ya kusikiliza");
        amina.open(idea + "/napkin")
                .form("form[data-form=napkin]")
                .with("problem", "Cities are loud")
                .send();
        assertThat(amina.open(idea).words("section:has(#translations)"))
                .contains("Translated by Zawadi (example) · the idea has changed since");
    }

    @Test
    void whatItsAuthorsTookBackIsSaidToBeAndCanComeBack() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String partnership = Opened.by(amina, "Withdrawn ideas");
        String idea = tell(amina, partnership, "A statue of a dog");

        SeenPage gone = amina.open(idea).form("form[data-form=withdrawal]").send();

        assertThat(gone.words()).contains("taken this idea back").doesNotContain("statue");
        assertThat(Visitor.to(port).open(partnership + "/ideas").has("main ol.list > li"))
                .isFalse();
        assertThat(Visitor.signedIn(port, "Zawadi (example)")
                        .open(idea.replaceAll("-a-statue.*", ""))
                        .words())
                .doesNotContain("statue");
        SeenPage back = gone.form("form[data-form=return]").send();
        assertThat(back.words("h1")).isEqualTo("A statue of a dog");
    }

    @Test
    void twoIdeasBecomeOneThatCreditsBothAndTheirSupportersAreAsked() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        Visitor otieno = Visitor.signedIn(port, "Otieno (example)");
        String partnership = Opened.by(amina, "Merged ideas");
        String one = tell(amina, partnership, "Maps of wells");
        String two = tell(zawadi, partnership, "Photos of springs");
        otieno.open(two).form("form[data-form=support]").send();
        FilledForm form = amina.open(one + "/mergers/new").form("form[data-form=merger]");
        assertThat(form.with("other", "NOSUCH").send().status()).isEqualTo(422);
        assertThat(form.with("other", one).send().words(".message--error")).contains("this idea itself");

        SeenPage child = form.with("other", "https://example.org" + two)
                .with("title", "An atlas of water")
                .send();

        assertThat(child.words("h1")).isEqualTo("An atlas of water");
        assertThat(child.words("main dl")).contains("Amina (example)").contains("Zawadi (example)");
        assertThat(child.words("section:has(#support)")).contains("Nobody supports it yet");
        SeenPage parent = otieno.open(two);
        assertThat(parent.words()).contains("Merged into another").contains("An atlas of water");
        assertThat(amina.open(partnership + "/ideas")
                        .document()
                        .select("main ol.list h2")
                        .eachText())
                .containsExactly("An atlas of water");
        SeenPage me = otieno.open("/");
        assertThat(me.words()).contains("“Photos of springs”, which you support, is now a part of “An atlas of water”");
        otieno.open(child.address()).form("form[data-form=support]").send();
        assertThat(otieno.open("/").words()).doesNotContain("An atlas of water");
        amina.open(child.address()).form("form[data-form=parting]").send();
        assertThat(amina.open(partnership + "/ideas").document().select("main ol.list > li"))
                .hasSize(2);
        assertThat(amina.open(partnership + "/activity").words())
                .contains("merged ideas: An atlas of water")
                .contains("parted merged ideas: An atlas of water");
    }

    @Test
    void whatWasMergedKeepsWhatItsPartsSaidAndIsPartedWhereAnAuthorTakesItBack() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String partnership = Opened.by(amina, "Merged and parted");
        String one = tell(amina, partnership, "Maps of wells");
        String two = tell(zawadi, partnership, "Photos of springs");
        amina.open(one + "/napkin")
                .form("form[data-form=napkin]")
                .with("problem", "Wells are not on maps")
                .with("themes", "maps, water")
                .with("cost", "99.50")
                .with("currency", "KES")
                .with("reach", "local")
                .send();
        zawadi.open(two + "/napkin")
                .form("form[data-form=napkin]")
                .with("problem", "Springs dry up")
                .with("themes", "water, photos")
                .with("reach", "movement")
                .send();
        FilledForm takenBack = zawadi.open(two).form("form[data-form=withdrawal]");
        FilledForm late =
                zawadi.open(two + "/napkin").form("form[data-form=napkin]").with("problem", "Too dry");
        FilledForm comment = zawadi.open(two).form("form[data-form=comment]").with("comment", "Look here");

        String child = amina.open(one + "/mergers/new")
                .form("form[data-form=merger]")
                .with("other", two)
                .with("title", "An atlas of water")
                .send()
                .address();

        assertThat(zawadi.open(child).words("main dl")).contains("Wells are not on maps", "Springs dry up", "99.5 KES");
        assertThat(zawadi.open(child).document().select("main .chip").eachText())
                .startsWith("maps", "water", "photos", "the whole movement");
        assertThat(takenBack.send().words()).contains("Merged into another");
        SeenPage refused = late.send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("a part of another one in the meantime");
        assertThat(refused.form("form[data-form=napkin]").value("problem")).isEqualTo("Too dry");
        SeenPage said = comment.send();
        assertThat(said.status()).isEqualTo(422);
        assertThat(said.form("form[data-form=comment]").value("comment")).isEqualTo("Look here");
        FilledForm again = zawadi.open(child).form("form[data-form=withdrawal]");
        again.send();
        again.send();
        assertThat(amina.open(partnership + "/ideas")
                        .document()
                        .select("main ol.list h2")
                        .eachText())
                .containsExactlyInAnyOrder("Maps of wells", "Photos of springs");
        assertThat(zawadi.open(child).has("form[data-form=return]")).isFalse();
        assertThat(amina.open(partnership + "/activity").document().select(".timeline li:contains(parted merged)"))
                .hasSize(1);
    }

    @Test
    void aNapkinSavedAsItWasShownHasNotChanged() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = tell(amina, Opened.by(amina, "Untouched ideas"), "Tea for talks");
        amina.open(idea + "/napkin")
                .form("form[data-form=napkin]")
                .with("cost", "99.50")
                .with("currency", "KES")
                .send();

        amina.open(idea + "/napkin").form("form[data-form=napkin]").send();

        assertThat(amina.open(idea + "/wordings").document().select("main section"))
                .hasSize(1);
    }

    @Test
    void whatWasTypedIntoAnIdeaThatWasTakenBackIsNotLost() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String idea = tell(amina, Opened.by(amina, "Gone meanwhile"), "Tea for talks");
        FilledForm comment = zawadi.open(idea).form("form[data-form=comment]").with("comment", "With milk?");
        FilledForm translation = zawadi.open(idea + "/translations/new?language=sw")
                .form("form[data-form=translation]")
                .with("title", "Chai ya mazungumzo");
        amina.open(idea).form("form[data-form=withdrawal]").send();

        SeenPage said = comment.send();
        SeenPage translated = translation.send();

        assertThat(said.status()).isEqualTo(422);
        assertThat(said.form("form[data-form=comment]").value("comment")).isEqualTo("With milk?");
        assertThat(said.words("h1")).doesNotContain("Tea for talks");
        assertThat(translated.status()).isEqualTo(422);
        assertThat(translated.form("form[data-form=translation]").value("title"))
                .isEqualTo("Chai ya mazungumzo");
    }

    @Test
    void aTranslationReplacesNoneOfAnotherLanguageAndASecondClickIsNobodyElses() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = tell(amina, Opened.by(amina, "Two translations"), "Tea for talks");
        String form = "form[data-form=translation]";
        FilledForm german =
                amina.open(idea + "/translations/new?language=de").form(form).with("title", "Tee zum Gespräch");
        german.send();
        assertThat(german.send().words("[role=status]")).isNotEmpty();
        amina.open(idea + "/translations/new?language=sw")
                .form(form)
                .with("title", "Chai ya mazungumzo")
                .send();

        SeenPage other = amina.open(idea + "/translations/new?language=de")
                .form(form)
                .with("language", "sw")
                .with("title", "Tee")
                .send();

        assertThat(other.status()).isEqualTo(422);
        assertThat(amina.open(idea).words("section[aria-labelledby=translations]"))
                .contains("Chai ya mazungumzo")
                .contains("Tee zum Gespräch");
    }

    @Test
    void aClosedPartnershipIsReadAndNothingIsAdded() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String partnership = Opened.by(amina, "Closed to ideas");
        String idea = tell(amina, partnership, "Tea for talks");
        FilledForm comment = zawadi.open(idea).form("form[data-form=comment]").with("comment", "With milk?");
        FilledForm support = zawadi.open(idea).form("form[data-form=support]");
        FilledForm telling = zawadi.open(partnership + "/ideas/new")
                .form("form[data-form=idea]")
                .with("title", "Coffee for talks");
        database.sql("update partnership.partnership set closed_at = now() where slug = ?")
                .param(partnership.substring("/p/".length()))
                .update();

        assertThat(comment.send().status()).isEqualTo(422);
        assertThat(support.send().status()).isEqualTo(404);
        SeenPage told = telling.send();

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.words(".message--error")).contains("This partnership is closed");
        assertThat(told.form("form[data-form=idea]").value("title")).isEqualTo("Coffee for talks");
        assertThat(zawadi.open(partnership + "/ideas").has("form[data-form=idea]"))
                .isFalse();
        assertThat(zawadi.open(idea).has("main form[method=post]")).isFalse();
        assertThat(Visitor.to(port).open(idea).words("h1")).isEqualTo("Tea for talks");
    }

    @Test
    void whoIsAskedToBeAnAuthorAndSaysNoTwiceIsNotItsLastAuthor() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String idea = tell(amina, Opened.by(amina, "Declined ideas"), "Tea for talks");
        amina.open(idea + "/authors")
                .form("form[data-form=author]")
                .with("user-name", "Milica (example)")
                .send();
        FilledForm leaving = milica.open(idea + "/authors").form("form[data-form=refusal]");

        assertThat(leaving.send().status()).isEqualTo(200);
        assertThat(leaving.send().words()).doesNotContain("You are its last author");
    }

    private static String tell(Visitor visitor, String partnership, String title) {
        return visitor.open(partnership + "/ideas/new")
                .form("form[data-form=idea]")
                .with("title", title)
                .send()
                .address();
    }
}
