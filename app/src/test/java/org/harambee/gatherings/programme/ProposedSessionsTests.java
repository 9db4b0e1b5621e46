package org.harambee.gatherings.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.harambee.affiliates.Actor;
import org.harambee.identity.People;
import org.harambee.partnership.Opened;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.harambee.partnership.SessionProposals;
import org.harambee.ui.HouseTest;
import org.harambee.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HouseTest
class ProposedSessionsTests {
    @LocalServerPort
    int port;

    @Autowired
    SessionProposals sessions;

    @Autowired
    Partnerships partnerships;

    @Autowired
    People people;

    @Test
    void gatheringsThatTakeSessionsAreOfferedTheNextFirst() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Taking sessions");
        gathering(milica, path, "Later days", "2092-03-01", "");
        gathering(milica, path, "Lake days", "2091-03-01", "");
        gathering(milica, path, "Past days", "2021-03-01", "");
        gathering(milica, path, "Closed call", "2091-01-01", "2022-01-01T12:00");

        List<SessionProposals.Taking> taking = sessions.taking(partnership(path));

        assertThat(taking).extracting(SessionProposals.Taking::name).containsExactly("Lake days", "Later days");
        assertThat(taking.getFirst().types()).isNotEmpty();
    }

    @Test
    void aSessionIsProposedOfATypeThatTheGatheringHasAndStandsWhereItIs() {
        Visitor milica = Visitor.signedIn(port, "Milica (example)");
        String path = Opened.by(milica, "Proposed sessions");
        gathering(milica, path, "Lake days", "2091-03-01", "");
        Partnership partnership = partnership(path);
        Actor actor =
                new Actor(people.ofUserName("Milica (example)").orElseThrow().id(), null);
        String type = sessions.taking(partnership).getFirst().types().getFirst().word();

        assertThat(sessions.propose(partnership, "lake-days", proposal("no-such-type"), actor))
                .isEmpty();
        assertThat(sessions.propose(partnership, "sea-days", proposal(type), actor))
                .isEmpty();
        String address = sessions.propose(partnership, "lake-days", proposal(type), actor)
                .orElseThrow();

        assertThat(sessions.stands(partnership, address)).isTrue();
        assertThat(sessions.stands(partnership, address.replaceAll("[^/]+$", "NOWHER")))
                .isFalse();
        assertThat(sessions.stands(partnership, path + "/ideas")).isFalse();
        assertThat(milica.open(address).words("main")).contains("Ten words", "Ana");
    }

    private static SessionProposals.Proposal proposal(String type) {
        return new SessionProposals.Proposal(
                "Demo day", "Ten words", "en", type, List.of(), List.of(new SessionProposals.Presenter("Ana", "", "")));
    }

    private Partnership partnership(String path) {
        return partnerships.ofSlug(path.substring("/p/".length())).orElseThrow();
    }

    private static void gathering(Visitor visitor, String partnership, String name, String starts, String closes) {
        visitor.open(partnership + "/gatherings/new")
                .form("form[data-form=gathering]")
                .with("name", name)
                .with("starts-on", starts)
                .with("ends-on", starts)
                .with("call-closes", closes)
                .send();
    }
}
