package org.harambee.innovation.guests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.harambee.partnership.Opened;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class GuestTests {
    private static final String FORM = "form[data-form=guest-idea]";
    private static final String LONG_AGO = "1000";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    Partnerships partnerships;

    @Test
    void whereACallAsksThemGuestsTellIdeasThatWaitAndAreTheirsInTheirBrowser() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = calling(amina, "Guests welcome");
        Visitor guest = Visitor.to(port);
        assertThat(guest.open(path + "/ideas").has("main a[href$=/guest-ideas/new]"))
                .isTrue();
        FilledForm form = guest.open(path + "/guest-ideas/new").form(FORM).with("title", "Benches with stories");
        assertThat(form.send().words(".message--error")).contains("quicker than anyone types");

        SeenPage own = form.forging("since", LONG_AGO).send();

        assertThat(own.words()).contains("Waiting to be let in");
        assertThat(form.forging("since", LONG_AGO).send().address()).isEqualTo(own.address());
        assertThat(Visitor.to(port).open(own.address()).status()).isEqualTo(404);
        assertThat(Visitor.to(port).open(path + "/ideas").words()).doesNotContain("Benches");
        SeenPage changed =
                own.form(FORM).with("title", "Benches that tell stories").send();
        assertThat(changed.form(FORM).value("title")).isEqualTo("Benches that tell stories");
        assertThat(amina.open("/").words()).contains("Guests welcome: 1 guest’s idea waits to be let in.");
        SeenPage waiting = amina.open(path + "/ideas?state=waiting");
        SeenPage admitted = amina.open(
                        waiting.document().select("main ol.list a").attr("href"))
                .form("form[data-form=admission]")
                .send();
        assertThat(admitted.words("h1")).isEqualTo("Benches that tell stories");
        assertThat(Visitor.to(port).open(path + "/ideas").words()).contains("Benches that tell stories");
        assertThat(own.form(FORM).send().status()).isEqualTo(422);
        guest.open(own.address()).form("form[data-form=withdrawal]").send();
        assertThat(Visitor.to(port).open(path + "/ideas").words()).doesNotContain("Benches");
    }

    @Test
    void whereNoCallAsksThemGuestsAreAskedToSignInAndAFloodHasToWait() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String closed = Opened.by(amina, "No guests");
        assertThat(Visitor.to(port).open(closed + "/guest-ideas/new").address()).startsWith("/sign-in");
        String path = calling(amina, "Guest flood");
        Visitor guest = Visitor.to(port);
        FilledForm form = guest.open(path + "/guest-ideas/new").form(FORM).forging("since", LONG_AGO);
        assertThat(form.with("title", "Cheap pills")
                        .with("website", "https://example.org")
                        .send()
                        .status())
                .isEqualTo(422);

        int told = 0;
        String first = "";
        SeenPage last = form.send();
        while (last.status() != 429 && told < 100) {
            String key = UUID.randomUUID().toString();
            first = told == 0 ? key : first;
            last = numbered(form, told, key).send();
            // a second click is no second try
            assertThat(numbered(form, told, key).send().status()).isEqualTo(last.status());
            told++;
        }

        assertThat(told).isBetween(20, 31);
        assertThat(numbered(form, 0, first).send().words())
                .as("a click on what is told already")
                .contains("Waiting to be let in");
        assertThat(last.words(".message--error")).contains("minutes");
        assertThat(last.form(FORM).value("title")).startsWith("Idea number");
        database.sql("delete from identity.attempt where kind = 'GUEST_IDEA'").update();
    }

    @Test
    void whoTypedWhileTheCallEndedIsToldAndKeepsTheirWords() {
        String path = calling(Visitor.signedIn(port, "Amina (example)"), "Ended under guests");
        FilledForm form = Visitor.to(port)
                .open(path + "/guest-ideas/new")
                .form(FORM)
                .with("title", "Benches for all")
                .forging("since", LONG_AGO);
        database.sql("update innovation.call set ends = '2020-01-01' where code = 'CALLAA'")
                .update();

        SeenPage refused = form.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words(".message--error")).contains("The call “Tell us” is over");
        assertThat(refused.form(FORM).value("title")).isEqualTo("Benches for all");
        database.sql("delete from innovation.call where code = 'CALLAA'").update();
    }

    @Test
    void aGuestSeesWhatOthersHaveToldAndTellsTheirsAnyway() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String path = calling(amina, "Guests look first");
        amina.open(path + "/ideas/new")
                .form("form[data-form=idea]")
                .with("title", "Benches that tell stories")
                .send();
        Visitor guest = Visitor.to(port);
        FilledForm form = guest.open(path + "/guest-ideas/new")
                .form(FORM)
                .with("title", "Benches that tell stories in parks")
                .with("text", "Of wood")
                .forging("since", LONG_AGO);

        SeenPage looked = form.send();

        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.words("#similar")).contains("Benches that tell stories");
        assertThat(looked.words(".message--notice")).startsWith("Others have said something like this.");
        assertThat(looked.form(FORM).value("text")).isEqualTo("Of wood");
        assertThat(looked.words(FORM + " button")).isEqualTo("Tell it anyway");
        SeenPage told = looked.form(FORM).forging("since", LONG_AGO).send();
        assertThat(told.words()).contains("Waiting to be let in");
    }

    private static FilledForm numbered(FilledForm form, int number, String key) {
        return form.with("website", "").with("title", "Idea number " + number).forging("once", key);
    }

    /** A partnership with a call that is open to guests. */
    private String calling(Visitor visitor, String name) {
        String path = Opened.by(visitor, name);
        database.sql("insert into innovation.call (id, partnership_id, code, title, question, reach, zone, guests,"
                        + " told_at, changed_at) values (gen_random_uuid(), ?, 'CALLAA', 'Tell us', 'What would help?',"
                        + " 'movement', 'Africa/Nairobi', true, now(), now())")
                .param(partnerships
                        .ofSlug(path.substring("/p/".length()))
                        .orElseThrow()
                        .id()
                        .value())
                .update();
        return path;
    }
}
