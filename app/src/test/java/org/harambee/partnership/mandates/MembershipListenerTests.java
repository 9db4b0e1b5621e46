package org.harambee.partnership.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.affiliates.MemberLeft;
import org.harambee.identity.People;
import org.harambee.identity.PersonId;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.Partnerships;
import org.harambee.ui.HouseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class MembershipListenerTests {
    @Autowired
    People people;

    @Autowired
    Affiliates affiliates;

    @Autowired
    Partnerships partnerships;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoLeavesAnAffiliateSpeaksForItNowhere() {
        PersonId nakato = people.ofUserName("Nakato (example)").orElseThrow().id();
        AffiliateId uganda = affiliates.ofCode("wcug").orElseThrow().id();
        PartnershipId unlock = partnerships.ofSlug("unlock-2023").orElseThrow().id();
        assertThat(partnerships.mandated(unlock, nakato)).isTrue();

        transaction.executeWithoutResult(status -> events.publishEvent(new MemberLeft(uganda, nakato)));

        await().atMost(Duration.ofSeconds(20)).until(() -> !partnerships.mandated(unlock, nakato));
    }
}
