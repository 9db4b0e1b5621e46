package org.harambee.innovation.juries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harambee.identity.PersonId;
import org.harambee.ui.Said;

/** Why a juror reviews an idea, or does not, in sentences. */
final class PairReasons {
    private static final String HIDDEN = "…";

    private final Round round;
    private final Map<PersonId, String> names;
    private final Optional<PersonId> reader;

    /** @param reader who is told; who reviews what they wrote stays hidden from them */
    PairReasons(Round round, Map<PersonId, String> names, Optional<PersonId> reader) {
        this.round = round;
        this.names = names;
        this.reader = reader;
    }

    List<Said> of(int idea, int juror) {
        String title = round.ideas().get(idea).title();
        String name = name(juror);
        Optional<Ground> ground = new Grounds(round).of(idea, juror);
        if (ground.isPresent()) {
            return List.of(Said.of("innovation-jury-ground-" + ground.get().word(), "juror", name, "idea", title));
        }
        boolean has = round.review(idea, juror).isPresent();
        Fit fit = Fit.of(round, idea, juror);
        List<Said> said = new ArrayList<>();
        said.add(Said.of(
                has ? "innovation-jury-why-has" : "innovation-jury-why-not",
                "juror",
                name,
                "idea",
                title,
                "fit",
                Fit.points(fit.affinity()),
                "better",
                better(idea, juror, fit.affinity())));
        said.addAll(parts(idea, fit));
        if (round.has(idea, juror, Review.State.GIVEN)) {
            said.add(Said.of("innovation-jury-why-given"));
        } else if (round.decision(idea, juror).orElse(false)) {
            said.add(Said.of("innovation-jury-why-by-hand"));
        }
        return said;
    }

    private List<Said> parts(int idea, Fit fit) {
        List<Said> said = new ArrayList<>();
        said.add(
                fit.ofThemes() == 0
                        ? Said.of("innovation-jury-why-no-themes")
                        : Said.of(
                                "innovation-jury-why-themes",
                                "count",
                                fit.themes().size(),
                                "total",
                                fit.ofThemes(),
                                "themes",
                                String.join(", ", fit.themes())));
        fit.wish()
                .filter(kind -> kind != Wish.Kind.CONFLICT)
                .ifPresent(kind -> said.add(Said.of("innovation-jury-why-" + kind.word())));
        if (round.ideas().get(idea).language() != null) {
            said.add(Said.of(fit.reads() ? "innovation-jury-why-reads" : "innovation-jury-why-reads-not"));
        }
        return said;
    }

    /** How many jurors who may review the idea suit it better. */
    private int better(int idea, int juror, int affinity) {
        Grounds grounds = new Grounds(round);
        return (int) IntStream.range(0, round.jurors().size())
                .filter(other -> other != juror && grounds.of(idea, other).isEmpty())
                .filter(other -> Fit.of(round, idea, other).affinity() > affinity)
                .count();
    }

    /** What a change would bring and cost. */
    List<Said> cost(Planned.Plan plan) {
        List<Said> said = new ArrayList<>();
        double gain = plan.gain();
        said.add(
                gain == 0
                        ? Said.of("innovation-jury-cost-same")
                        : Said.of(
                                gain > 0 ? "innovation-jury-cost-more" : "innovation-jury-cost-less",
                                "points",
                                Math.abs(gain)));
        double before = Fit.points(plan.before().min());
        double after = Fit.points(plan.after().min());
        if (before != after) {
            said.add(Said.of("innovation-jury-cost-worst", "before", before, "after", after));
        }
        plan.removed().forEach(pair -> said.add(pair("innovation-jury-cost-removed", pair)));
        plan.added().forEach(pair -> said.add(pair("innovation-jury-cost-added", pair)));
        if (plan.removed().isEmpty() && plan.added().isEmpty()) {
            said.add(Said.of("innovation-jury-cost-nothing"));
        }
        return said;
    }

    private Said pair(String key, Pair pair) {
        ReadIdea idea = round.ideas().get(round.idea(pair.idea()).orElseThrow());
        String juror = AssignmentPages.wrote(round, idea, reader) ? HIDDEN : names.getOrDefault(pair.person(), "");
        return Said.of(key, "juror", juror, "idea", idea.title());
    }

    private String name(int juror) {
        return names.getOrDefault(round.jurors().get(juror).person(), "");
    }
}
