package org.harambee.fairness.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.harambee.fairness.timetable.conflict.Conflict;
import org.harambee.fairness.timetable.conflict.Requirement;
import org.harambee.fairness.timetable.search.LocalSearch;
import org.junit.jupiter.api.Test;

/** What is said where no plan exists. */
class ConflictTests {

    @Test
    void whatCanNotHoldTogetherIsNamedAndNothingElse() {
        var problem = new Gathering(2, "red", "blue")
                .away("ana", "t2")
                .away("bo", "t1")
                .session(Session.of("opening", "ana"))
                .session(Session.of("panel", "ana", "cy"))
                .session(Session.of("talk", "bo"))
                .problem();
        var conflict = conflict(problem);
        assertThat(conflict.requirements())
                .extracting(Requirement::words)
                .containsExactlyInAnyOrder("ana is away in t2", "ana speaks in opening, panel, one at a time");
        assertThat(conflict.smallest()).isTrue();
    }

    @Test
    void aSessionThatFitsNowhereIsNamedWithWhatItNeeds() {
        var stream = new Needs(Set.of("stream"), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        var problem = new Gathering(2, "red")
                .session(Session.of("opening").needing(stream))
                .session(Session.of("talk"))
                .problem();
        assertThat(conflict(problem).requirements())
                .extracting(Requirement::words)
                .containsExactly("opening needs a hall with stream");
    }

    @Test
    void whereThereAreTooFewPlacesNothingCanGiveWay() {
        var problem = new Gathering(1, "red")
                .session(Session.of("one", "ana"))
                .session(Session.of("two", "bo"))
                .problem();
        assertThat(conflict(problem).requirements()).isEmpty();
    }

    @Test
    void whereAPlanExistsThereIsNoConflict() {
        var problem = new Gathering(2, "red").session(Session.of("one")).problem();
        assertThat(Conflict.of(problem, new LocalSearch(), Effort.steps(5_000), () -> true))
                .isEmpty();
    }

    private static Conflict conflict(Problem problem) {
        return Conflict.of(problem, new LocalSearch(), Effort.steps(5_000), () -> true)
                .orElseThrow();
    }
}
