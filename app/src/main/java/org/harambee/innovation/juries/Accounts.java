package org.harambee.innovation.juries;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.harambee.identity.PersonId;
import org.harambee.partnership.PartnershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which accounts are one person's, as they or those who look after a partnership's juries have said. */
@Repository
class Accounts {
    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of everybody who has several accounts, all of them; who has one is left out. */
    Map<PersonId, Set<PersonId>> of(PartnershipId partnership) {
        Map<PersonId, Set<PersonId>> groups = new HashMap<>();
        for (List<PersonId> two : told(partnership)) {
            Set<PersonId> together = new HashSet<>();
            for (PersonId one : two) {
                together.addAll(groups.getOrDefault(one, Set.of(one)));
            }
            // an account of an account is theirs, too
            together.forEach(one -> groups.put(one, together));
        }
        return groups;
    }

    /** The accounts that were said to be one person's, two and two. */
    List<List<PersonId>> told(PartnershipId partnership) {
        return database.sql(
                        "select person_id, other_id from innovation.same_person where partnership_id = ? order by at")
                .param(partnership.value())
                .query((row, number) -> List.of(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new PersonId(row.getObject("other_id", UUID.class))))
                .list();
    }

    @Transactional
    void tell(PartnershipId partnership, PersonId person, PersonId other, PersonId by) {
        database.sql("insert into innovation.same_person (partnership_id, person_id, other_id, told_by, at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                .param(partnership.value())
                .param(person.value())
                .param(other.value())
                .param(by.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    void takeBack(PartnershipId partnership, PersonId person, PersonId other) {
        database.sql("delete from innovation.same_person where partnership_id = ?"
                        + " and ((person_id = ? and other_id = ?) or (person_id = ? and other_id = ?))")
                .param(partnership.value())
                .params(List.of(person.value(), other.value(), other.value(), person.value()))
                .update();
    }
}
