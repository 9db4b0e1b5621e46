package org.harambee.innovation.comments;

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
class CommentTests {
    private static final String CHANGE = "form[data-form=comment-change]";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Test
    void whoSaidSomethingPutsItIntoOtherWordsForADayAndItIsMarked() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor zawadi = Visitor.signedIn(port, "Zawadi (example)");
        String idea = idea(amina, "Corrected comments");
        String form = said(zawadi, idea, "A god idea");
        assertThat(zawadi.open(idea).words("article")).doesNotContain("changed");
        assertThat(amina.open(form).status()).isEqualTo(404);
        assertThat(Visitor.to(port).open(form).status()).isEqualTo(404);
        FilledForm other = zawadi.open(form).form(CHANGE).with("comment", "A gold idea");
        SeenPage empty = zawadi.open(form).form(CHANGE).with("comment", " ").send();
        assertThat(empty.status()).isEqualTo(422);

        SeenPage changed =
                zawadi.open(form).form(CHANGE).with("comment", "A good idea").send();

        assertThat(changed.words("[role=status]")).isEqualTo("The comment is changed, and marked as changed.");
        assertThat(Visitor.to(port).open(idea).words("article"))
                .startsWith("A good idea")
                .contains("changed");
        SeenPage overtaken = other.send();
        assertThat(overtaken.status()).isEqualTo(422);
        assertThat(overtaken.document().select("#differences mark").eachText()).containsExactly("good", "gold");
        database.sql("update innovation.idea_comment set at = at - interval '25 hours'")
                .update();
        assertThat(zawadi.open(idea).has("article a[href*=/comments/]")).isFalse();
        SeenPage late = overtaken.form(CHANGE).send();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.words(".message--error")).contains("for a day");
        assertThat(late.form(CHANGE).value("comment")).isEqualTo("A gold idea");
    }

    @Test
    void whatWasTakenBackCanNotBeChanged() {
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        String idea = idea(amina, "Gone comments");
        String form = said(amina, idea, "Never mind");
        FilledForm change = amina.open(form).form(CHANGE).with("comment", "Do mind");
        amina.open(idea).form("form[data-form=comment-withdrawal]").send();

        assertThat(change.send().status()).isEqualTo(404);
        assertThat(amina.open(idea).words()).doesNotContain("mind");
    }

    private static String idea(Visitor visitor, String name) {
        return visitor.open(Opened.by(visitor, name) + "/ideas/new")
                .form("form[data-form=idea]")
                .with("title", "Tea for talks")
                .send()
                .address();
    }

    /** Says something and returns where it can be put into other words. */
    private static String said(Visitor visitor, String idea, String comment) {
        return visitor.open(idea)
                .form("form[data-form=comment]")
                .with("comment", comment)
                .send()
                .document()
                .select("article a[href*=/comments/]")
                .attr("href");
    }
}
