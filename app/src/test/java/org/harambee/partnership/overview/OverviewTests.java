package org.harambee.partnership.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class OverviewTests {
    @LocalServerPort
    int port;

    @Test
    void aReaderFindsTheExamplePartnershipWithItsTabs() {
        SeenPage page = Visitor.to(port).open("/p/unlock-2023");

        assertThat(page.title()).isEqualTo("Re-imagining UNLOCK");
        assertThat(page.words(".tabs [aria-current]")).isEqualTo("Overview");
    }

    @Test
    void aPartnershipThatIsNotThereIsNotFound() {
        assertThat(Visitor.to(port).open("/p/nothing-here").status()).isEqualTo(404);
    }
}
