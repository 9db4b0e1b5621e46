package org.harambee.gatherings.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.gatherings.CeeMeeting;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class SessionPageTests {
    @LocalServerPort
    int port;

    Visitor reader;

    @BeforeEach
    void comesIn() {
        reader = Visitor.to(port);
    }

    @Test
    void aPastSessionTellsWhenAndWhereItWasAndInvitesNobodyToCome() {
        String words = CeeMeeting.open(Visitor.signedIn(port, CeeMeeting.OTIENO), CeeMeeting.SESSION_14)
                .words();

        assertThat(words)
                .contains("September 15, 2023 to September 17, 2023", "Tbilisi", "The gathering is over.")
                .doesNotContain("how many will come");
    }

    @Test
    void session14StandsInTheFormOfItsSource() {
        SeenPage page = CeeMeeting.open(reader, CeeMeeting.SESSION_14);

        assertThat(page.title())
                .isEqualTo("Collaborating across CEE and beyond: Best practices of Building a New Innovation Format"
                        + " for the Movement");
        assertThat(page.document().select("main table tbody tr").eachText())
                .containsExactly(
                        "Lucia Obst Lucia Obst (WMDE) Wikimedia Deutschland",
                        "Ivana Madžarević IvanaMadzarevic Wikimedia Serbia");
        assertThat(page.document().select("dl.definition dd").eachText().subList(0, 4))
                .containsExactly(
                        "Lecture, 30 minutes",
                        "Innovation Collaboration / Partnerships Diversity Collaboration playbook",
                        "Medium",
                        "left empty");
        assertThat(page.words()).contains("ID 14", "Benefit for the communities in the region", "sourced");
    }

    @Test
    void onAPageInAnotherLanguageItsTextsSayWhichLanguageTheyAreIn() {
        SeenPage german = CeeMeeting.open(reader.speaking("de"), CeeMeeting.SESSION_14);
        assertThat(german.document().select("main [lang]").eachAttr("lang")).containsOnly("en");
        assertThat(german.document().select("h1[lang], .prose[lang]")).hasSize(3);
        assertThat(german.words("dl.definition")).contains("Sprache dieser Texte Englisch");
        // what is left empty is said in the page's own language
        assertThat(german.has("dd[lang]")).isFalse();

        assertThat(reader.open(CeeMeeting.PATH).document().select("main th a[lang=en], main h3 a[lang=en]"))
                .isNotEmpty();

        SeenPage english = CeeMeeting.open(reader.speaking("en"), CeeMeeting.SESSION_14);
        assertThat(english.has("main [lang]")).isFalse();
    }

    @Test
    void theCodeDecidesAndAWrongTitleIsPutRight() {
        String address = CeeMeeting.session(reader, CeeMeeting.SESSION_14);
        String code = address.substring(address.lastIndexOf('/') + 1).substring(0, 6);

        assertThat(reader.open(CeeMeeting.PATH + "/sessions/" + code).address()).isEqualTo(address);
        assertThat(reader.open(CeeMeeting.PATH + "/sessions/" + code + "-something-else")
                        .address())
                .isEqualTo(address);
        assertThat(reader.open(CeeMeeting.PATH + "/sessions/ZZZZZZ-collaborating")
                        .status())
                .isEqualTo(404);
        assertThat(reader.open(CeeMeeting.PATH + "/sessions/x").status()).isEqualTo(404);
    }

    @Test
    void readersFindNoFormToken() {
        SeenPage page = CeeMeeting.open(reader, CeeMeeting.SESSION_14);

        assertThat(page.has("input[name=_csrf]")).isFalse();
        assertThat(page.answer().headers().allValues("set-cookie")).isEmpty();
        assertThat(page.words()).contains("Sign in to ask a question");
    }

    @Test
    void whatIsNotKnownIsNotMadeUp() {
        SeenPage page = CeeMeeting.open(reader, "Analysis of the programmes");

        assertThat(page.words("#abstract ~ div")).isEqualTo("not said");
        assertThat(page.words()).contains("The authors are not named.");
    }

    @Test
    void inventedSessionsSaySo() {
        assertThat(CeeMeeting.open(reader, "A mentor for every newcomer").words())
                .contains("This session is invented");
    }

    @Test
    void theSessionIsThereAsData() {
        String address = CeeMeeting.session(reader, CeeMeeting.SESSION_14);
        String code = address.substring(address.lastIndexOf('/') + 1).substring(0, 6);

        SeenPage file = reader.open(CeeMeeting.PATH + "/sessions/" + code + ".json", "Accept", "application/json");

        assertThat(file.answer().body())
                .contains("\"id\":\"14\"", "\"userName\":\"IvanaMadzarevic\"", "\"minutes\":30", "\"others\":false");
    }
}
