package org.harambee.partnership.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.identity.People;
import org.harambee.identity.PersonId;
import org.harambee.partnership.Opened;
import org.harambee.ui.FilledForm;
import org.harambee.ui.HouseTest;
import org.harambee.ui.SeenPage;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class InvitationTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient database;

    @Autowired
    Affiliates affiliates;

    @Autowired
    People people;

    /** Kenya gets a second coordinator. */
    @BeforeEach
    void otienoCoordinatesToo() {
        AffiliateId kenya = affiliates.ofCode("wck").orElseThrow().id();
        PersonId otieno = people.ofUserName("Otieno (example)").orElseThrow().id();
        database.sql("update affiliates.member set coordinator = true where affiliate_id = ? and person_id = ?")
                .params(kenya.value(), otieno.value())
                .update();
    }

    @Test
    void whoIsInvitedSeesItAndJoinsByAccepting() {
        String path = Opened.by(Visitor.signedIn(port, "Milica (example)"), "Join by accepting", "wck");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        assertThat(amina.open("/").words(".card--needs")).contains("Join by accepting");
        SeenPage invitation = amina.open(path + "/partners/wck/invitation");
        assertThat(invitation.words()).contains("To try Join by accepting").contains("Wikimedia Serbia");

        SeenPage joined = invitation.form("form[data-form=accept]").send();

        assertThat(joined.words(".message--success")).isEqualTo("You are a partner now. Welcome!");
        assertThat(amina.open("/").words()).doesNotContain("is invited to Join by accepting");
        assertThat(amina.open(path + "/partners/wck").words("#people + ul")).contains("Amina (example)");
    }

    @Test
    void acceptingInTwoWindowsCountsOnceAndTheSecondIsToldByWhom() {
        String path = Opened.by(Visitor.signedIn(port, "Milica (example)"), "Two windows", "wck");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        Visitor otieno = Visitor.signedIn(port, "Otieno (example)");
        FilledForm first = amina.open(path + "/partners/wck/invitation").form("form[data-form=accept]");
        FilledForm second = otieno.open(path + "/partners/wck/invitation").form("form[data-form=accept]");

        first.send();
        SeenPage late = second.send();

        assertThat(late.status()).isEqualTo(200);
        assertThat(late.words()).contains("already").contains("Amina (example) accepted the invitation");
        assertThat(joinings(path)).isEqualTo(1);
    }

    @Test
    void twoCoordinatorsWhoAcceptAtTheSameInstantMakeOneAct() throws Exception {
        String path = Opened.by(Visitor.signedIn(port, "Milica (example)"), "Same instant", "wck");
        FilledForm amina = Visitor.signedIn(port, "Amina (example)")
                .open(path + "/partners/wck/invitation")
                .form("form[data-form=accept]");
        FilledForm otieno = Visitor.signedIn(port, "Otieno (example)")
                .open(path + "/partners/wck/invitation")
                .form("form[data-form=accept]");

        List<Callable<SeenPage>> both = List.of(amina::send, otieno::send);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<SeenPage> answer : threads.invokeAll(both)) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }

        assertThat(joinings(path)).isEqualTo(1);
    }

    @Test
    void whoDeclinesIsNoPartnerAndCanBeInvitedAgain() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Second thoughts", "wck");
        Visitor amina = Visitor.signedIn(port, "Amina (example)");
        SeenPage declined = amina.open(path + "/partners/wck/invitation")
                .form("form[data-form=decline]")
                .send();
        assertThat(declined.words()).contains("Amina (example) declined this invitation");
        assertThat(milica.open(path + "/partners/wck").words(".info-chip")).isEqualTo("declined");

        milica.open(path + "/partners/wck").form("form[data-form=invite-again]").send();
        amina.open(path + "/partners/wck/invitation")
                .form("form[data-form=accept]")
                .send();

        assertThat(milica.open(path + "/partners/wck").words(".info-chip")).isEqualTo("joined");
    }

    @Test
    void anInvitationThatWasWithdrawnCanNotBeAccepted() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Taken back", "wck");
        FilledForm accept = Visitor.signedIn(port, "Amina (example)")
                .open(path + "/partners/wck/invitation")
                .form("form[data-form=accept]");
        milica.open(path + "/partners/wck").form("form[data-form=withdraw]").send();

        SeenPage late = accept.send();

        assertThat(late.words()).contains("Milica (example) withdrew this invitation");
        assertThat(joinings(path)).isZero();
    }

    @Test
    void someoneElseCanNotAnswer() {
        String path = Opened.by(Visitor.signedIn(port, "Milica (example)"), "Not yours", "wck");
        Visitor nakato = Visitor.signedIn(port, "Nakato (example)");
        assertThat(nakato.open(path + "/partners/wck/invitation").has("form[data-form=accept]"))
                .isFalse();

        SeenPage refused =
                nakato.open("/start").form("form[data-form=start]").sendTo(path + "/partners/wck/acceptance");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.words()).contains("Only the coordinators of Wikimedia Community User Group Kenya");
        assertThat(joinings(path)).isZero();
    }

    @Test
    void aPartnersPeopleInviteFurtherAffiliates() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Growing");

        SeenPage partners = milica.open(path + "/partners/invitations?q=argentina")
                .form("form[data-form=choose]")
                .with("partner", "wmar")
                .send();

        assertThat(partners.words("tr:has(a[href$=wmar]) .info-chip")).isEqualTo("invited");
        assertThat(Visitor.signedIn(port, "Nakato (example)")
                        .open(path + "/partners/invitations")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aSearchForMoreKeepsWhoIsTickedAndAsksNobodyYet() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Looking around");

        SeenPage searched = milica.open(path + "/partners/invitations?q=argentina")
                .form("form[data-form=choose]")
                .with("partner", "wmar")
                .with("q", "tanzania")
                .press("search", "on");

        assertThat(searched.document().select("input[name=partner][checked]").eachAttr("value"))
                .containsExactly("wmar");
        assertThat(milica.open(path + "/partners").has("a[href$=/partners/wmar]"))
                .isFalse();
        searched.form("form[data-form=choose]").with("partner", "wmar", "wctz").send();
        assertThat(milica.open(path + "/partners").has("a[href$=/partners/wmar]"))
                .isTrue();
        assertThat(milica.open(path + "/partners").has("a[href$=/partners/wctz]"))
                .isTrue();
    }

    @Test
    void anInvitationThatNobodyCanAnswerSaysSoAndWhatToDo() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Hello, anyone?", "fr", "wmar");

        assertThat(milica.open(path + "/partners/fr").words(".message--warning"))
                .startsWith("Nobody here coordinates Wikimedia France yet");
        assertThat(milica.open(path + "/partners/wmar").has(".message--warning"))
                .isFalse();
        assertThat(milica.open(path + "/partners/invitations?q=france").words("form[data-form=choose]"))
                .doesNotContain("Wikimedia France");
        assertThat(milica.open(path + "/partners/invitations?q=italy").words("form[data-form=choose]"))
                .contains("nobody can answer for it yet");
    }

    private int joinings(String path) {
        return database.sql("select count(*) from partnership.act a join partnership.partnership p"
                        + " on p.id = a.partnership_id where '/p/' || p.slug = ? and kind = 'partnership-act-joined'")
                .param(path)
                .query(Integer.class)
                .single();
    }
}
