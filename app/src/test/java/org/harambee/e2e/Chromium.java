package org.harambee.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, one for a test JVM; Playwright downloads nothing. */
final class Chromium {
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of("--disable-quic", "--disable-background-networking", "--disable-sync")));

    private Chromium() {}

    static Browser browser() {
        return BROWSER;
    }

    private static Path executable() {
        return List.of("chromium", "chromium-browser", "google-chrome").stream()
                .flatMap(name ->
                        List.of(System.getenv("PATH").split(":", -1)).stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No Chromium on the PATH; src/it/ensure-browser.sh says more"));
    }
}
