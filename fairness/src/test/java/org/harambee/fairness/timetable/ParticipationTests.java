package org.harambee.fairness.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harambee.fairness.timetable.participation.Participation;
import org.harambee.fairness.timetable.participation.ParticipationSearch;
import org.junit.jupiter.api.Test;

/** Who can be there for what they want. */
class ParticipationTests {
    private final Problem problem = new Gathering(2, "red")
            .person(wanting("ana", Map.of("one", 1.0, "two", 0.5), Map.of("t1", 1.0, "t2", 0.0)))
            .person(wanting("bo", Map.of("one", 0.5, "two", 0.25), Map.of("t1", 0.0, "t2", 1.0)))
            .session(Session.of("one"))
            .session(Session.of("two"))
            .problem();

    @Test
    void theTotalIsInterestTimesAvailability() {
        var participation = Participation.of(problem, new Plan(new int[] {0, 0}, new int[] {0, 1}));
        assertThat(participation.total()).isCloseTo(1.25, within(1e-9));
        assertThat(participation.shares()).containsExactlyInAnyOrder(1.0, 0.5);
        assertThat(participation.least()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theLargestTotalIsExact() {
        var outcome = new ParticipationSearch().schedule(problem, false, Effort.steps(1_000));
        assertThat(outcome.participation().total()).isCloseTo(1.25, within(1e-9));
        assertThat(outcome.totalProved()).isTrue();
    }

    private static Person wanting(String id, Map<String, Double> interest, Map<String, Double> availability) {
        return new Person(id, Optional.empty(), Set.of(), interest, availability);
    }
}
