package org.harambee.innovation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class ScriptTests {
    private static final String SCRIPT = "\"><script>alert(1)</script><img src=x onerror=x>";

    @LocalServerPort
    int port;

    @Test
    void aScriptInEveryFieldIsReadAsItWasTypedAndRunsNowhere() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Scripts everywhere");
        SeenPage idea = typed(milica, path + "/ideas/new", "idea", "title", "text");
        SeenPage napkin = typed(
                milica,
                idea.address() + "/napkin",
                "napkin",
                "title",
                "text",
                "problem",
                "for-whom",
                "first-step",
                "strengths",
                "themes");
        typed(milica, napkin.address(), "comment", "comment");
        typed(milica, napkin.address() + "/translations/new?language=sw", "translation", "title", "text");
        SeenPage challenge =
                typed(milica, path + "/challenges/new", "challenge", "text", "theme", "affected", "grounds");
        typed(milica, challenge.address(), "state", "note");
        SeenPage call = typed(milica, path + "/calls/new", "call", "title", "question");
        SeenPage jury = typed(milica, path + "/juries/new", "jury", "name", "about", "criterion-1");
        SeenPage selection = typed(milica, path + "/selections/new", "selection", "title", "about");

        for (Visitor visitor : List.of(milica, Visitor.to(port))) {
            for (String page : List.of(
                    path,
                    path + "/ideas",
                    napkin.address(),
                    napkin.address() + "/wordings",
                    path + "/challenges",
                    challenge.address(),
                    path + "/calls",
                    call.address(),
                    path + "/juries",
                    jury.address(),
                    path + "/selections",
                    selection.address(),
                    path + "/activity")) {
                harmless(visitor.open(page));
            }
        }
        assertThat(Visitor.to(port).open(napkin.address()).words("h1")).isEqualTo(SCRIPT);
        assertThat(Visitor.to(port).open(path + "/ideas.json").answer().body()).contains("\\\"><script>");
    }

    private static SeenPage typed(Visitor visitor, String path, String form, String... fields) {
        FilledForm filled = visitor.open(path).form("form[data-form=" + form + "]");
        for (String field : fields) {
            filled = filled.with(field, SCRIPT);
        }
        if (form.equals("selection")) {
            filled = filled.with("unit", "places").with("budget", "5");
        } else if (form.equals("call")) {
            filled = filled.with("reach", "movement");
        } else if (form.equals("state")) {
            filled = filled.with("state", "parked");
        }
        SeenPage page = filled.send();
        harmless(page);
        assertThat(page.status()).as(path + " " + page.words(".field__error")).isEqualTo(200);
        return page;
    }

    private static void harmless(SeenPage page) {
        assertThat(page.document().select("script:not([src]), [onerror], img[src=x]"))
                .as(page.address())
                .isEmpty();
    }
}
