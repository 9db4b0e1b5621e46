package org.harambee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class FrameTests {
    @LocalServerPort
    int port;

    @Test
    void aPageThatIsNotThereSaysSo() {
        SeenPage page = Visitor.to(port).open("/nowhere");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.title()).isEqualTo("This page is not here");
    }

    @Test
    void aSlashTooManyLeadsToThePageItself() {
        assertThat(Visitor.to(port).open("/p/unlock-2023/?q=a%26b").address()).isEqualTo("/p/unlock-2023?q=a%26b");
        assertThat(Visitor.to(port).open("/").status()).isEqualTo(200);
    }

    @Test
    void theWayBackKeepsAllOfAnAddress() {
        String address = "/affiliates?q=a%26b&kind=chapter";
        SeenPage page = Visitor.to(port).open(address);

        assertThat(page.document().select("header a[href^=/sign-in]").attr("href"))
                .isEqualTo("/sign-in?back=%2Faffiliates%3Fq%3Da%2526b%26kind%3Dchapter");
        assertThat(page.visitor()
                        .open(page.document().select("a[hreflang=de]").attr("href"))
                        .address())
                .isEqualTo(address);
    }
}
