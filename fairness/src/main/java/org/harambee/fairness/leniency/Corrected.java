package org.harambee.fairness.leniency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What ideas would have got from jurors of average leniency, and how lenient each juror is, with the doubt left. */
public final class Corrected {
    private final Design design;
    private final List<Posterior> posteriors;
    private final double confidence;

    Corrected(Design design, List<Posterior> posteriors, double confidence) {
        this.design = design;
        this.posteriors = posteriors;
        this.confidence = confidence;
    }

    /** An idea's score: its mean, and what it would be without its jurors' leniencies; nothing where nobody reviewed it. */
    public Optional<Estimate> idea(int idea) {
        int reviews = design.reviewed().get(idea).size();
        if (reviews == 0) {
            return Optional.empty();
        }
        double raw = design.means()[idea];
        return Optional.of(estimate(raw, Mixture.of(posteriors, raw, design.parts(idea), design.doubt(idea)), reviews));
    }

    /**
     * A juror's leniency: what they give above others on the same ideas, raw as it is and drawn to 0; nothing where they
     * reviewed nothing. Negative for the strict.
     */
    public Optional<Estimate> juror(int juror) {
        int reviews = design.load()[juror];
        if (reviews == 0) {
            return Optional.empty();
        }
        return Optional.of(
                estimate(design.rawLeniency(juror), Mixture.of(posteriors, 0, Parts.of(juror, -1), 0), reviews));
    }

    /** How likely the one idea is worth more than the other, both reviewed. */
    public double better(int one, int other) {
        Parts parts = design.parts(one).minus(design.parts(other));
        double ahead = design.means()[one] - design.means()[other];
        return 1
                - Mixture.of(posteriors, ahead, parts, design.doubt(one) + design.doubt(other))
                        .below(0);
    }

    /**
     * The places each idea may have among the reviewed: behind those that are better, and before those that are worse,
     * with the confidence asked for in each comparison. Ideas without reviews are left out. O(n² k²) for n ideas.
     */
    public Map<Integer, Places> places() {
        int[] better = new int[design.reviewed().size()];
        int[] worse = new int[better.length];
        List<Integer> ideas = reviewed();
        for (int one : ideas) {
            for (int other : ideas.subList(0, ideas.indexOf(one))) {
                double likely = better(one, other);
                if (likely >= confidence) {
                    better[other]++;
                    worse[one]++;
                } else if (1 - likely >= confidence) {
                    better[one]++;
                    worse[other]++;
                }
            }
        }
        Map<Integer, Places> places = new TreeMap<>();
        ideas.forEach(idea -> places.put(idea, new Places(1 + better[idea], ideas.size() - worse[idea])));
        return places;
    }

    /** How much of the variance of a score is due to the juror, from 0 to 1. */
    public double jurorShare() {
        double share = 0;
        for (int part = 0; part < posteriors.size(); part++) {
            share += posteriors.get(part).weight() * (part + 0.5) / posteriors.size();
        }
        return share;
    }

    private List<Integer> reviewed() {
        return IntStream.range(0, design.reviewed().size())
                .filter(idea -> !design.reviewed().get(idea).isEmpty())
                .boxed()
                .toList();
    }

    private Estimate estimate(double raw, Mixture known, int reviews) {
        double tail = (1 - confidence) / 2;
        return new Estimate(raw, known.mean(), known.quantile(tail), known.quantile(1 - tail), reviews);
    }
}
