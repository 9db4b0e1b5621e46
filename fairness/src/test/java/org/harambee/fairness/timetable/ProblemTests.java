package org.harambee.fairness.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a problem may say. */
class ProblemTests {

    @Test
    void aSessionTakesAsManySlotsAsItsMinutesNeedWithinABlock() {
        var problem = new Gathering(3, "red")
                .session(Session.of("one"))
                .session(Session.of("two").lasting(Length.of(Duration.ofMinutes(60))))
                .session(Session.of("odd").lasting(Length.of(Duration.ofMinutes(40))))
                .problem();
        assertThat(problem.span(0, 2)).isEqualTo(1);
        assertThat(problem.span(1, 1)).isEqualTo(2);
        assertThat(problem.span(1, 2)).isZero();
        assertThat(problem.span(2, 0)).isZero();
        assertThat(problem.blocks()).containsExactly("t1");
    }

    @Test
    void whatIsUnknownOrTwiceIsRefusedInOneLine() {
        refused(
                "sessions: two have the id one",
                new Gathering(1, "red").session(Session.of("one")).session(Session.of("one")));
        refused(
                "session one: there is no track maps",
                new Gathering(1, "red").session(Session.of("one").in("maps")));
        refused(
                "person ana: there is no session lost",
                new Gathering(1, "red").interested("ana", "lost").session(Session.of("one")));
        refused("halls: there are none", new Gathering(1).session(Session.of("one")));
    }

    @Test
    void sessionsThatWaitForEachOtherAreRefused() {
        refused(
                "wait for each other",
                new Gathering(2, "red")
                        .session(Session.of("one").needing(after("two")))
                        .session(Session.of("two").needing(after("one"))));
    }

    @Test
    void interestThatIsNoNumberIsRefused() {
        var ana = new Person("ana", Optional.empty(), Set.of(), Map.of("one", Double.NaN), Map.of());
        refused(
                "the interest in one is NaN",
                new Gathering(1, "red").person(ana).session(Session.of("one")));
    }

    private static Needs after(String id) {
        return new Needs(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(id));
    }

    private static void refused(String words, Gathering gathering) {
        assertThatThrownBy(gathering::problem)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }
}
