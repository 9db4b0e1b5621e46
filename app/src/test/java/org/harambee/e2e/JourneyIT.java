package org.harambee.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first journey through the house, and what is left of it after the power was cut. */
class JourneyIT {
    private static final String GATHERING = "/p/unlock-2023/gatherings/cee-meeting-2023";
    private static final String SESSION = "Collaborating across CEE and beyond";
    private static final String QUESTION = "Je, kuna mafunzo gani kwa vikundi vidogo?";
    private static final String ANSWER = "Start small, and write down who decides.";
    /** Lists ask for news every ten seconds. */
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    private final Path data = Path.of(
            "target", "e2e", "journey-" + ProcessHandle.current().pid());

    @Test
    void interestQuestionAndAnswerSurviveAPowerCut() {
        String session;
        try (RunningProgram program = RunningProgram.on(data)) {
            try (BrowserContext reader = Visits.reader();
                    Page watching = reader.newPage()) {
                session = openSession(program, watching);
                askInKiswahili(program, session);
                assertThat(questions(watching)).containsText(QUESTION, SOON);
                assertThat(watching.locator("#interest-list")).containsText("Nakato (example)", SOON);
                answerAsItsAuthor(program, session);
                assertThat(questions(watching)).containsText(ANSWER, SOON);
            }
            program.kill();
        }
        try (RunningProgram again = RunningProgram.on(data);
                BrowserContext reader = Visits.reader();
                Page page = reader.newPage()) {
            page.navigate(again.site() + session);
            assertThat(questions(page)).containsText(QUESTION);
            assertThat(questions(page)).containsText(ANSWER);
            assertThat(page.locator("#interest-list")).containsText("Nakato (example)");
        }
    }

    private static String openSession(RunningProgram program, Page page) {
        page.navigate(program.site() + GATHERING);
        link(page, SESSION).click();
        page.waitForURL(url -> url.contains("/sessions/"));
        return page.url().substring(program.site().length());
    }

    private static void askInKiswahili(RunningProgram program, String session) {
        try (BrowserContext coordinator = Visits.reader();
                Page page = coordinator.newPage()) {
            page.navigate(program.site() + "/");
            page.locator(".site-header .menu summary").first().click();
            page.locator(".menu__list a[lang=sw]").click();
            assertThat(page.locator("html")).hasAttribute("lang", "sw");
            page.locator(".site-header a[href^='/sign-in']").click();
            page.locator("form[data-form=samples] button[value='Nakato (example)']")
                    .click();
            page.navigate(program.site() + "/p/unlock-2023");
            assertThat(page.locator("h1")).containsText("UNLOCK");
            page.navigate(program.site() + session);
            page.locator("form[data-form=interest] button[value=name]").click();
            assertThat(page.locator("#interest-list")).containsText("Nakato (example)");
            page.locator("form[data-form=question] [name=question]").fill(QUESTION);
            page.locator("form[data-form=question] button:not([name])").click();
            assertThat(questions(page)).containsText(QUESTION);
        }
    }

    private static void answerAsItsAuthor(RunningProgram program, String session) {
        try (BrowserContext author = Visits.signedIn(program.site(), "IvanaMadzarevic");
                Page page = author.newPage()) {
            page.navigate(program.site() + session);
            page.locator("article.question", new Page.LocatorOptions().setHasText(QUESTION))
                    .locator("a.button")
                    .click();
            page.locator("form[data-form=answer] [name=answer]").fill(ANSWER);
            page.locator("form[data-form=answer] button:not([name])").click();
            assertThat(page.locator("main")).containsText(ANSWER);
        }
    }

    private static Locator questions(Page page) {
        return page.locator("#question-list");
    }

    private static Locator link(Page page, String words) {
        return page.locator("main a", new Page.LocatorOptions().setHasText(words)).first();
    }
}
