package org.harambee.innovation.juries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.harambee.fairness.assignment.Obstacle;
import org.harambee.fairness.assignment.Relaxation;
import org.harambee.identity.PersonId;
import org.harambee.ui.Said;

/** Why there is no way to give out the reviews, and the least that would have to give, in sentences. */
final class NoWays {
    private static final int NAMED = 6;

    private final Planned.NoWay none;
    private final Map<PersonId, String> names;

    NoWays(Planned.NoWay none, Map<PersonId, String> names) {
        this.none = none;
        this.names = names;
    }

    List<Said> sentences() {
        List<Said> said = new ArrayList<>();
        none.why().obstacles().forEach(obstacle -> said.add(obstacle(obstacle)));
        if (!none.why().relaxations().isEmpty()) {
            said.add(Said.of(
                    "innovation-jury-relax", "count", none.why().relaxations().size()));
            none.why().relaxations().stream().limit(NAMED).map(this::relaxation).forEach(said::add);
        }
        return said;
    }

    private Said obstacle(Obstacle obstacle) {
        return Said.of(
                "innovation-jury-no-way-" + word(obstacle.kind()),
                "ideas",
                listed(obstacle.ideas(), this::idea),
                "jurors",
                listed(obstacle.jurors(), this::juror),
                "some",
                obstacle.jurors().size(),
                "needed",
                obstacle.needed(),
                "possible",
                obstacle.possible());
    }

    private Said relaxation(Relaxation relaxation) {
        return Said.of(
                "innovation-jury-relax-" + word(relaxation.kind()),
                "idea",
                relaxation.idea() < 0 ? "" : idea(relaxation.idea()),
                "juror",
                relaxation.juror() < 0 ? "" : juror(relaxation.juror()),
                "bound",
                relaxation.bound());
    }

    private String idea(int place) {
        return none.round().ideas().get(place).title();
    }

    private String juror(int place) {
        return names.getOrDefault(none.round().jurors().get(place).person(), "");
    }

    private static String listed(List<Integer> places, IntFunction<String> name) {
        String all = places.stream().limit(NAMED).map(name::apply).collect(Collectors.joining(", "));
        return places.size() > NAMED ? all + " …" : all;
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
