package org.harambee.innovation.selections;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Memberships;
import org.harambee.identity.PersonId;
import org.harambee.partnership.PartnershipId;
import org.harambee.partnership.Partnerships;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may vote: written down when a selection opens, and never changed afterwards. */
@Repository
class Roll {
    /** Fewer than this many of one affiliate could be told apart. */
    static final int FEWEST = 5;

    private final JdbcClient database;
    private final Partnerships partnerships;
    private final Memberships memberships;

    Roll(JdbcClient database, Partnerships partnerships, Memberships memberships) {
        this.database = database;
        this.partnerships = partnerships;
        this.memberships = memberships;
    }

    /** Writes it down; to be called in the transaction that opens the selection. */
    void freeze(Selection selection) {
        PartnershipId partnership = selection.partnership();
        switch (selection.facts().electorate()) {
            case PARTNERS ->
                database.sql("insert into innovation.selection_roll (partnership_id, selection_id, affiliate_id)"
                                + " select ?, ?, partner from unnest(?::uuid[]) partner")
                        .param(partnership.value())
                        .param(selection.id())
                        .param(partnerships.partners(partnership).stream()
                                .map(AffiliateId::value)
                                .toArray(UUID[]::new))
                        .update();
            case MANDATES -> people(selection, partnerships.holders(partnership));
            case MEMBERS -> people(selection, members(partnership));
        }
    }

    private Map<PersonId, AffiliateId> members(PartnershipId partnership) {
        Map<PersonId, AffiliateId> people = new LinkedHashMap<>();
        for (AffiliateId partner : partnerships.partners(partnership)) {
            memberships.in(partner).stream()
                    .filter(member -> !member.waiting())
                    .forEach(member -> people.putIfAbsent(member.person(), partner));
        }
        return people;
    }

    private void people(Selection selection, Map<PersonId, AffiliateId> people) {
        database.sql(
                        "insert into innovation.selection_roll (partnership_id, selection_id, affiliate_id, person_id)"
                                + " select ?, ?, affiliate, person from unnest(?::uuid[], ?::uuid[]) of_person (affiliate, person)")
                .param(selection.partnership().value())
                .param(selection.id())
                .param(people.values().stream().map(AffiliateId::value).toArray(UUID[]::new))
                .param(people.keySet().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** How many voters each affiliate has, the largest first. */
    Map<AffiliateId, Integer> counts(UUID selection) {
        Map<AffiliateId, Integer> counts = new LinkedHashMap<>();
        database.sql("select affiliate_id, count(*) voters from innovation.selection_roll where selection_id = ?"
                        + " group by affiliate_id order by count(*) desc, affiliate_id")
                .param(selection)
                .query(row -> {
                    counts.put(new AffiliateId(row.getObject("affiliate_id", UUID.class)), row.getInt("voters"));
                });
        return counts;
    }

    /** Whether a person who may vote has voted; nothing for everyone else. */
    Optional<Boolean> voted(UUID selection, UUID person) {
        return database.sql("select voted from innovation.selection_roll where selection_id = ? and person_id = ?")
                .params(selection, person)
                .query(Boolean.class)
                .optional();
    }

    /** Of the partners that vote, those the person holds a mandate of. */
    List<AffiliateId> voices(Selection selection, UUID person) {
        List<AffiliateId> own = partnerships.mandates(selection.partnership(), new PersonId(person));
        return own.isEmpty()
                ? List.of()
                : counts(selection.id()).keySet().stream().filter(own::contains).toList();
    }
}
