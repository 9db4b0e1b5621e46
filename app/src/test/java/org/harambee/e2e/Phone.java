package org.harambee.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.harambee.ui.Visitor;

/** Somebody of the example world with a small phone whose browser runs no scripts. */
final class Phone implements AutoCloseable {
    private static final int WIDTH = 360;

    private final String site;
    private final BrowserContext context;
    private final Page page;

    private Phone(String site) {
        this.site = site;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en")
                        .setViewportSize(WIDTH, 740)
                        .setJavaScriptEnabled(false));
        this.page = context.newPage();
    }

    static Phone of(String site, String person) {
        return new Phone(site)
                .open("/sign-in")
                .fill("sign-in", "user-name", person)
                .fill("sign-in", "password", Visitor.EXAMPLE_PASSWORD)
                .press("sign-in");
    }

    Phone open(String path) {
        page.navigate(site + path);
        return looked();
    }

    /** Types into a field, or chooses what has this value. */
    Phone fill(String form, String field, String value) {
        Locator all = page.locator("form[data-form=" + form + "] [name='" + field + "']");
        Locator first = all.first();
        String type = String.valueOf(first.getAttribute("type"));
        if (type.equals("checkbox") || type.equals("radio")) {
            page.locator("form[data-form=" + form + "] [name='" + field + "'][value='" + value + "']")
                    .check();
        } else if (first.locator("option").count() > 0) {
            first.selectOption(value);
        } else {
            first.fill(value);
        }
        return this;
    }

    /** Ticks the idea of this title and says what it costs. */
    Phone put(String form, String title, String cost) {
        Locator idea = page.locator("form[data-form=" + form + "] fieldset")
                .filter(new Locator.FilterOptions().setHas(exactly(title)))
                .first();
        idea.locator("input[type=checkbox]").check();
        idea.locator("input[name^=cost-]").fill(cost);
        return this;
    }

    Phone tick(String form, String title) {
        page.locator("form[data-form=" + form + "] label.checkbox")
                .filter(new Locator.FilterOptions().setHas(exactly(title)))
                .locator("input")
                .check();
        return this;
    }

    private Locator exactly(String title) {
        return page.getByText(title, new Page.GetByTextOptions().setExact(true));
    }

    /** A moment, as somebody waits before looking again. */
    Phone waits() {
        page.waitForTimeout(2_000);
        return this;
    }

    Phone choose(String form, String field, String fileName, String content) {
        page.locator("form[data-form=" + form + "] [name='" + field + "']")
                .setInputFiles(new FilePayload(fileName, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Presses the last button of a form, which sends it. */
    Phone press(String form) {
        page.locator("form[data-form=" + form + "] button").last().click();
        return looked();
    }

    /** Presses the button of a form that has this value. */
    Phone press(String form, String value) {
        page.locator("form[data-form=" + form + "] button[value='" + value + "']")
                .click();
        return looked();
    }

    Phone follow(String words) {
        page.locator("main a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        return looked();
    }

    /** Where the phone stands, without what follows a question mark. */
    String path() {
        return page.url().substring(site.length()).replaceFirst("[?#].*", "");
    }

    Locator main() {
        return page.locator("main");
    }

    Locator found(String selector) {
        return page.locator(selector);
    }

    private Phone looked() {
        int wide = (int) page.evaluate("document.documentElement.scrollWidth");
        Locator refused = page.locator("main .message--error");
        if (wide > WIDTH || refused.count() > 0 || page.locator("h1").count() != 1) {
            throw new AssertionError(page.url() + " is " + wide + " px wide and says: "
                    + page.locator("body").innerText());
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
