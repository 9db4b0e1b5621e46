package org.harambee.affiliates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class DirectoryTests {
    @LocalServerPort
    int port;

    @Test
    void allAffiliatesAreListedByNameAndCounted() {
        SeenPage page = Visitor.to(port).open("/affiliates");

        assertThat(page.title()).isEqualTo("Affiliates");
        assertThat(page.words("[role=status]")).isEqualTo("187 affiliates of 187");
        assertThat(names(page)).hasSize(187).contains("Wikimedia Serbia", "Wikimedia Community User Group Kenya");
    }

    @Test
    void someoneInBelgradeFindsACountryByItsSerbianName() {
        SeenPage page = Visitor.to(port).speaking("sr").open("/affiliates?q=Кенија");

        assertThat(names(page)).containsExactly("Wikimedia Community User Group Kenya");
        assertThat(page.words("[role=status]")).isEqualTo("1 афилијат од 187");
    }

    @Test
    void whoeverTypesSerbianInLatinLettersFindsTheSame() {
        assertThat(names(Visitor.to(port).speaking("sr-Latn").open("/affiliates?q=nemačka")))
                .isEqualTo(names(Visitor.to(port).speaking("sr").open("/affiliates?q=Немачка")))
                .contains("Wikimedia Germany");
    }

    @Test
    void someoneInKampalaFindsACountryByItsSwahiliName() {
        assertThat(names(Visitor.to(port).speaking("sw").open("/affiliates?q=ujerumani")))
                .containsExactly("Wikimedia Germany");
    }

    @Test
    void neitherAccentsNorCapitalsMatterNorInWhichNameAWordStands() {
        assertThat(names(Visitor.to(port).open("/affiliates?q=OSTERREICH"))).containsExactly("Wikimedia Austria");
        assertThat(names(Visitor.to(port).open("/affiliates?q=ceska+wikimedia")))
                .containsExactly("Wikimedia Czech Republic");
        assertThat(names(Visitor.to(port).open("/affiliates?q=wmrs"))).containsExactly("Wikimedia Serbia");
    }

    @Test
    void aPercentSignIsSearchedForAsItself() {
        assertThat(names(Visitor.to(port).open("/affiliates?q=%25"))).isEmpty();
        assertThat(names(Visitor.to(port).open("/affiliates?q=_"))).isEmpty();
    }

    @Test
    void filtersCombineAndStayInTheForm() {
        SeenPage page = Visitor.to(port)
                .open("/affiliates")
                .form("form[data-form=filters]")
                .with("kind", "user-group")
                .with("region", "SSA")
                .with("language", "sw")
                .send();

        assertThat(names(page))
                .contains("Wikimedia Community User Group Kenya", "Wikimedia Community User Group Tanzania")
                .doesNotContain("Wikimedia Germany", "Wikimedia Community User Group Ghana");
        assertThat(page.document().select("select#region option[selected]").val())
                .isEqualTo("SSA");
        assertThat(page.address()).contains("region=SSA");
    }

    @Test
    void aGroupCountedToOneRegionIsFoundInTheNetworkOfAnother() {
        assertThat(names(Visitor.to(port).open("/affiliates?network=CEE")))
                .containsExactly(
                        "Wikimedia Community User Group Cyprus",
                        "Wikimedia Community User Group Greece",
                        "Wikimedia Community User Group Malta",
                        "Wikimedia Community User Group Turkey");
    }

    @Test
    void whereNothingIsFoundThereIsAWayOn() {
        SeenPage page = Visitor.to(port).open("/affiliates?q=atlantis");

        assertThat(page.words("[role=status]")).isEqualTo("0 affiliates of 187");
        assertThat(page.document().select(".empty a[href=/affiliates]").text()).isEqualTo("Show all 187 affiliates");
    }

    @Test
    void whatIsTypedIntoTheAddressStaysText() {
        SeenPage page = Visitor.to(port).open("/affiliates?q=%3Cscript%3Ealert(1)%3C/script%3E&kind=%27%22&page=-1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("main script")).isEmpty();
    }

    @Test
    void readersWithoutAnAccountAreGivenNoCookie() {
        for (String address : List.of("/affiliates", "/affiliates?q=kenya", "/affiliates/wck")) {
            assertThat(Visitor.to(port).open(address).answer().headers().allValues("set-cookie"))
                    .isEmpty();
        }
    }

    private static List<String> names(SeenPage page) {
        return page.document().select("tbody th a").eachText();
    }
}
