package org.harambee.identity.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class SafeHeadersTests {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/sign-in", "/sign-up", "/nowhere", "/zone", "/ui/skin.css", "/one-time-links/nothing"})
    void everyAnswerSaysWhatTheBrowserMustNotDo(String path) {
        Visitor reader = Visitor.to(port);
        for (int visit = 0; visit < 2; visit++) {
            HttpHeaders headers = reader.open(path).answer().headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
            assertThat(headers.firstValue("X-XSS-Protection")).isEmpty();
            assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        }
    }

    @Test
    void readersGetNoCookie() {
        assertThat(Visitor.to(port).open("/").answer().headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aPageOfSomeoneIsKeptByNoOneBetweenAndStillRemembersWhatWasTyped() {
        SeenPage page = Visitor.signedIn(port, "Amina (example)").open("/me");

        assertThat(page.answer().headers().allValues("Cache-Control")).containsExactly("private, no-cache");
    }

    @Test
    void oneReadersFormTokenIsNeverServedToAnother() {
        Visitor first = Visitor.to(port);
        first.open("/sign-in");
        String theirs = first.open("/sign-in").form("form[data-form=sign-in]").value("_csrf");
        Visitor second = Visitor.to(port);
        SeenPage page = second.open("/sign-in");

        assertThat(page.form("form[data-form=sign-in]").value("_csrf")).isNotEqualTo(theirs);
        assertThat(page.answer().headers().allValues("Set-Cookie")).hasSize(1);
        assertThat(page.answer().headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }
}
