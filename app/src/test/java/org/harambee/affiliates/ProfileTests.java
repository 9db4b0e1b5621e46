package org.harambee.affiliates;

import static org.assertj.core.api.Assertions.assertThat;

import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class ProfileTests {
    @LocalServerPort
    int port;

    @Test
    void aReaderSeesWhatIsKnownAndThatItMayBeOutOfDate() {
        SeenPage page = Visitor.to(port).open("/affiliates/wck");

        assertThat(page.title()).isEqualTo("Wikimedia Community User Group Kenya");
        assertThat(page.words())
                .contains("Countries Kenya")
                .contains("Languages Swahili, English")
                .contains("Recognised September 2022")
                .contains("Reports Not known")
                .contains("may be out of date");
    }

    @Test
    void aNameInItsOwnLanguageSaysWhichThatIsWhereItIsOne() {
        assertThat(Visitor.to(port)
                        .open("/affiliates/wmrs")
                        .document()
                        .select("main .lede")
                        .attr("lang"))
                .isEqualTo("sr");
        assertThat(Visitor.to(port)
                        .open("/affiliates?q=wmrs")
                        .document()
                        .select("main th [lang=sr]")
                        .eachText())
                .containsExactly("Викимедија");
        assertThat(Visitor.to(port)
                        .open("/affiliates/no")
                        .document()
                        .select("main .lede")
                        .hasAttr("lang"))
                .isFalse();
    }

    @Test
    void aGreekGroupIsCountedToOneRegionAndTakesPartInTheNetworkOfAnother() {
        assertThat(Visitor.to(port).open("/affiliates/grc").words("dl"))
                .contains("Region Northern and Western Europe")
                .contains("Networks CEE");
    }

    @Test
    void eligibilityIsADatedFactAndNoReportingState() {
        assertThat(Visitor.to(port).open("/affiliates/am").words("dl"))
                .contains("Listed as eligible at Wikimedia Summit 2024")
                .contains("Reports Not known");
    }

    @Test
    void everythingIsSaidInSwahiliToo() {
        assertThat(Visitor.to(port).speaking("sw").open("/affiliates/wmde").words("dl"))
                .contains("Nchi Ujerumani")
                .contains("Lugha Kijerumani");
    }

    @Test
    void theClocksOfItsZonesAreShown() {
        assertThat(Visitor.to(port)
                        .open("/affiliates/au")
                        .document()
                        .select(".clock span:first-child")
                        .eachText())
                .containsExactly("Sydney", "Perth");
    }

    @Test
    void anAffiliateThatIsNotThereIsNotFound() {
        assertThat(Visitor.to(port).open("/affiliates/atlantis").status()).isEqualTo(404);
    }
}
