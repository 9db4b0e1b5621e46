package org.harambee.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class LearningTests {
    @LocalServerPort
    int port;

    @Test
    void theSetbackThatNobodyNamedIsNotNamedAsFact() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023/playbook?kind=setback");

        assertThat(page.document().select("main ul.list > li[id]")).hasSize(1);
        assertThat(page.words("main ul.list > li[id]"))
                .contains("do not name it")
                .contains("whether it is meant is not known")
                .contains("inferred")
                .contains("Not verified");
    }

    @Test
    void learningsAreFoundByKindAndTheme() {
        SeenPage all = Visitor.to(port).open("/p/unlock-2023/playbook");
        assertThat(all.document().select("main ul.list > li[id]")).hasSize(27);

        SeenPage some = all.form("form[data-form=filter]")
                .with("kind", "practice")
                .with("theme", "money")
                .send();

        assertThat(some.words()).contains("1 learning").contains("The lead was not a grantee");
    }

    @Test
    void ofTwoWhoChangeALearningAtOnceTheSecondSeesTheOthersWordsAndKeepsHerOwn() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Lessons learnt twice");
        SeenPage told = milica.open(path + "/playbook/new")
                .form("form[data-form=learning]")
                .with("kind", "worked")
                .with("text", "Two dates for every call")
                .with("theme", "meetings")
                .send();
        String learning = told.document().select("main ul.list > li[id] a").attr("href");
        FilledForm first =
                milica.open(learning).form("form[data-form=learning]").with("theme", "calls");
        FilledForm second =
                milica.open(learning).form("form[data-form=learning]").with("kind", "practice");
        assertThat(first.send().words("main ul.list > li[id]"))
                .startsWith("Two dates for every call worked well calls");

        SeenPage overtaken = second.send();

        assertThat(overtaken.status()).isEqualTo(422);
        assertThat(overtaken.document().select("#differences tbody tr").eachText())
                .containsExactly("Kind worked well practice", "Theme calls meetings");
        SeenPage saved = overtaken
                .form("form[data-form=learning]")
                .with("theme", "calls")
                .send();
        assertThat(saved.words("main ul.list > li[id]")).startsWith("Two dates for every call practice calls");
        assertThat(milica.open(path + "/activity").words(".timeline"))
                .contains("changed what was learnt: Two dates for every call");
        SeenPage zawadi = Visitor.signedIn(port, "Zawadi (example)").open(learning);
        assertThat(zawadi.status()).isEqualTo(403);
        assertThat(zawadi.words(".lede")).contains("Wikimedia Serbia");
    }

    @Test
    void someoneWithAMandateTellsWhatWasLearnt() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Lessons");
        SeenPage refused = milica.open(path + "/playbook/new")
                .form("form[data-form=learning]")
                .with("text", "Two dates for every call")
                .with("theme", "meetings")
                .send();
        assertThat(refused.words(".field__error")).isEqualTo("Choose a kind.");

        SeenPage told =
                refused.form("form[data-form=learning]").with("kind", "worked").send();

        assertThat(told.words("main ul.list > li[id]")).startsWith("Two dates for every call worked well meetings");
        assertThat(Visitor.to(port).open(path + "/playbook/new").address()).startsWith("/sign-in");
    }
}
