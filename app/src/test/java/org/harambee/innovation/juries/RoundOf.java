package org.harambee.innovation.juries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.harambee.affiliates.AffiliateId;
import org.harambee.identity.PersonId;
import org.harambee.innovation.IdeaId;
import org.harambee.partnership.PartnershipId;

/** A round without a database: ideas and jurors by number, everybody reads English. */
final class RoundOf {
    final List<ReadIdea> ideas = new ArrayList<>();
    final List<Juror> jurors = new ArrayList<>();
    final Map<Pair, Wish> wishes = new HashMap<>();
    final Map<Pair, Review> reviews = new HashMap<>();
    final Map<PersonId, Set<PersonId>> accounts = new HashMap<>();
    final Map<PersonId, Set<AffiliateId>> memberships = new HashMap<>();
    private final int[] weights;

    RoundOf(int ideaCount, int jurorCount, int... weights) {
        this.weights = weights;
        for (int idea = 0; idea < ideaCount; idea++) {
            ideas.add(idea(idea, Set.of(), Set.of()));
        }
        for (int juror = 0; juror < jurorCount; juror++) {
            jurors.add(new Juror(
                    person(juror), Optional.empty(), Juror.State.ACCEPTED, List.of("en"), List.of("tools"), null));
        }
    }

    static PersonId person(int number) {
        return new PersonId(new UUID(1, number));
    }

    static ReadIdea idea(int number, Set<PersonId> people, Set<AffiliateId> affiliates) {
        return idea(number, true, people, affiliates);
    }

    static ReadIdea withdrawn(int number) {
        return idea(number, false, Set.of(), Set.of());
    }

    private static ReadIdea idea(int number, boolean open, Set<PersonId> people, Set<AffiliateId> affiliates) {
        return new ReadIdea(
                new IdeaId(new UUID(2, number)),
                "IDEA0" + number,
                "",
                "Idea " + number,
                "en",
                List.of("Tools", "trust"),
                open,
                people,
                affiliates);
    }

    RoundOf gives(int juror, int idea, Integer... scores) {
        Pair pair = new Pair(ideas.get(idea).id(), person(juror));
        reviews.put(
                pair, new Review(pair.idea(), pair.person(), Review.State.GIVEN, List.of(scores), "=sum", "", "", 1));
        return this;
    }

    Round round() {
        List<Criterion> criteria = new ArrayList<>();
        for (int weight : weights) {
            criteria.add(new Criterion("Criterion " + criteria.size(), weight, List.of()));
        }
        JuryRules rules = new JuryRules(5, 2, 9, 1, JuryRules.Reading.ONE, true);
        Jury jury = new Jury(
                new JuryId(new UUID(3, 3)),
                new PartnershipId(new UUID(4, 4)),
                "JURY01",
                JuryState.CLOSED,
                new Jury.Sheet("Jury", "", criteria, rules, null, null),
                null,
                false,
                1);
        return new Round(jury, ideas, jurors, wishes, Map.of(), reviews, accounts, memberships);
    }
}
