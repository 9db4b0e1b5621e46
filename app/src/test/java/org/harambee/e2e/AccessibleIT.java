package org.harambee.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harambee.ui.Language;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** WCAG 2.2 AA as far as a machine can tell: every page at both widths and in both themes, the largest in every language. */
class AccessibleIT {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> LARGEST =
            List.of("/", "/affiliates", "/p/unlock-2023", "/p/unlock-2023/gatherings/cee-meeting-2023");

    private static RunningProgram program;

    @BeforeAll
    static void start() {
        program = RunningProgram.on(
                Path.of("target", "e2e", "accessible-" + ProcessHandle.current().pid()));
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void everyPageCanBeUsedByEveryone() {
        List<String> violations = new ArrayList<>();
        Map<String, String> readers = Walk.by(Visitor.to(program.port()), Visits.STARTS);
        try (BrowserContext reader = Visits.reader()) {
            check(reader, readers.values(), violations);
        }
        Map<String, String> members = Walk.by(Visitor.signedIn(program.port(), "Nakato (example)"), Visits.STARTS);
        try (BrowserContext member = Visits.signedIn(program.site(), "Nakato (example)")) {
            check(member, members.values(), violations);
        }

        assertThat(violations).isEmpty();
    }

    @Test
    void theLargestPagesCanBeUsedInEveryLanguage() {
        List<String> violations = new ArrayList<>();
        try (BrowserContext reader = Visits.reader()) {
            for (Language language : Language.values()) {
                reader.addCookies(List.of(new Cookie("language", language.tag()).setUrl(program.site())));
                check(reader, LARGEST, violations);
            }
        }

        assertThat(violations).isEmpty();
    }

    private static void check(BrowserContext visitor, Iterable<String> addresses, List<String> violations) {
        try (Page page = visitor.newPage()) {
            for (String address : addresses) {
                page.navigate(program.site() + address);
                page.emulateMedia(still(ColorScheme.LIGHT));
                page.setViewportSize(360, 740);
                violations(page, address + " at 360", violations);
                page.emulateMedia(still(ColorScheme.DARK));
                page.setViewportSize(1280, 900);
                violations(page, address + " at 1280, dark", violations);
            }
        }
    }

    /** Colours that are still on their way from one theme to the other are not what anyone reads. */
    private static Page.EmulateMediaOptions still(ColorScheme colours) {
        return new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE);
    }

    private static void violations(Page page, String where, List<String> violations) {
        for (Rule rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
            violations.add(where + ": " + rule.getId() + " "
                    + rule.getNodes().getFirst().getHtml());
        }
    }
}
