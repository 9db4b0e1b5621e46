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
}
