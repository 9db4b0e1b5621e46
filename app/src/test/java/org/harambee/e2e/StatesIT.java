package org.harambee.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harambee.ui.Language;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages as they are after acts: an idea that was taken back, merged, changed; a table that waits to be taken. */
class StatesIT {
    private static final String NAKATO = "Nakato (example)";
    private static final String IDEAS = "/p/unlock-2023/ideas";
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    private static RunningProgram program;
    private static List<String> addresses;

    @BeforeAll
    static void act() {
        program = RunningProgram.on(
                Path.of("target", "e2e", "states-" + ProcessHandle.current().pid()));
        Visitor nakato = Visitor.signedIn(program.port(), NAKATO);
        String gone = told(nakato, "A statue of a hare");
        nakato.open(gone).form("form[data-form=withdrawal]").send();
        String part = told(nakato, "Lanterns along the river path");
        String other = told(nakato, "Umbrellas for open-air lessons");
        SeenPage child = nakato.open(part + "/mergers/new")
                .form("form[data-form=merger]")
                .with("other", other)
                .with("title", "Lanterns and umbrellas for lessons outside")
                .send();
        SeenPage said = nakato.open(child.address())
                .form("form[data-form=comment]")
                .with("comment", "Which lessons?")
                .send();
        addresses = List.of(
                gone,
                part,
                child.address(),
                said.document().select("article a[href*=/comments/]").attr("href"),
                brought(nakato, IDEAS),
                brought(nakato, "/p/unlock-2023/challenges"));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void pagesAfterActsAreInOrderInEveryLanguageAndForEveryone() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext nakato = Visits.signedIn(program.site(), NAKATO);
                Page page = nakato.newPage()) {
            for (Language language : Language.values()) {
                nakato.addCookies(List.of(new Cookie("language", language.tag()).setUrl(program.site())));
                for (String address : addresses) {
                    page.setViewportSize(DESK, 900);
                    page.navigate(program.site() + address);
                    List<String> found = new ArrayList<>(Visits.faultsOf(page, language, DESK));
                    page.setViewportSize(PHONE, 740);
                    found.addAll(Visits.faultsOf(page, language, PHONE));
                    for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                        found.add(
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml());
                    }
                    found.forEach(fault -> faults.add(language.tag() + " " + address + ": " + fault));
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    private static String told(Visitor visitor, String title) {
        SeenPage page = visitor.open(IDEAS + "/new")
                .form("form[data-form=idea]")
                .with("title", title)
                .send();
        // one that looks alike is told anyway
        return page.has("form[data-form=idea]")
                ? page.form("form[data-form=idea]").send().address()
                : page.address();
    }

    private static String brought(Visitor visitor, String list) {
        String table = "id,title,text,language\nn1,Bus,No bus,en\nn2,,,en\nn3,Train,No train,deutsch\n";
        return visitor.open(list + "/import")
                .form("form[data-form=import]")
                .with("name", "Board")
                .sendWith("file", "board.csv", table.getBytes(StandardCharsets.UTF_8))
                .address();
    }
}
