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
class TakenBackTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void whatItsAuthorsTookBackIsSaidToBeAndCanComeBack() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String partnership = Opened.by(amina, "Withdrawn ideas");
        String idea = Told.idea(amina, partnership, "A statue of a dog");

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
    void whatWasTypedIntoAnIdeaThatWasTakenBackIsNotLost() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String idea = Told.idea(amina, Opened.by(amina, "Gone meanwhile"), "Tea for talks");
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
    void aClosedPartnershipIsReadAndNothingIsAdded() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String partnership = Opened.by(amina, "Closed to ideas");
        String idea = Told.idea(amina, partnership, "Tea for talks");
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
}
