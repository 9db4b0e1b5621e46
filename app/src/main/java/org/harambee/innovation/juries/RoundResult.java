package org.harambee.innovation.juries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.harambee.fairness.leniency.Corrected;
import org.harambee.fairness.leniency.Estimate;
import org.harambee.fairness.leniency.Leniency;
import org.harambee.fairness.leniency.Panel;
import org.harambee.fairness.leniency.Places;

/**
 * What came out of a round. Reviews of jurors in conflict do not count, and ideas that were withdrawn or merged are left
 * out. Where too few have reviewed to tell strict jurors from weak ideas, only raw means are told.
 *
 * @param ideas the best in front
 * @param jurorShare how much of the differences in scores is due to jurors, from 0 to 1; empty where it can't be told
 * @param jurors by their place in the round, how lenient they are; empty where it can't be told
 */
record RoundResult(Round round, List<Line> ideas, Optional<Double> jurorShare, Map<Integer, Estimate> jurors) {
    /** Fewer reviews than this say nothing of an idea. */
    static final int FEWEST_REVIEWS = 2;

    /** Fewer jurors or ideas with so many reviews say nothing of anyone's leniency. */
    static final int FEWEST = 3;

    /**
     * What came out for an idea.
     *
     * @param raw the mean of its reviews; empty where there are too few
     * @param corrected as from jurors of average leniency, with what is left of doubt; empty where it can't be told
     * @param places the places it may have
     */
    record Line(
            ReadIdea idea, int reviews, Optional<Double> raw, Optional<Estimate> corrected, Optional<Places> places) {
        double worth() {
            return corrected.map(Estimate::value).or(() -> raw).orElse(Double.NEGATIVE_INFINITY);
        }
    }

    static RoundResult of(Round all) {
        Round round = all.open();
        List<org.harambee.fairness.leniency.Review> counted = counted(round);
        Map<Integer, List<org.harambee.fairness.leniency.Review>> ofIdeas =
                counted.stream().collect(Collectors.groupingBy(org.harambee.fairness.leniency.Review::idea));
        boolean enough = several(ofIdeas)
                && several(
                        counted.stream().collect(Collectors.groupingBy(org.harambee.fairness.leniency.Review::juror)));
        Corrected corrected = Leniency.usual()
                .correct(new Panel(
                        round.ideas().size(),
                        round.jurors().size(),
                        round.jury().sheet().step(),
                        counted));
        Map<Integer, Places> places = enough ? corrected.places() : Map.of();
        List<Line> lines = IntStream.range(0, round.ideas().size())
                .mapToObj(idea -> line(round, ofIdeas.getOrDefault(idea, List.of()), idea, corrected, places))
                .sorted(Comparator.comparingDouble(Line::worth).reversed())
                .toList();
        return new RoundResult(
                round,
                lines,
                enough ? Optional.of(corrected.jurorShare()) : Optional.empty(),
                enough ? jurors(round, corrected) : Map.of());
    }

    boolean corrected() {
        return jurorShare.isPresent();
    }

    private static Line line(
            Round round,
            List<org.harambee.fairness.leniency.Review> given,
            int idea,
            Corrected corrected,
            Map<Integer, Places> places) {
        boolean told = given.size() >= FEWEST_REVIEWS;
        Optional<Places> place = Optional.ofNullable(places.get(idea)).filter(one -> told);
        return new Line(
                round.ideas().get(idea),
                given.size(),
                told ? Optional.of(mean(given)) : Optional.empty(),
                place.isPresent() ? corrected.idea(idea) : Optional.empty(),
                place);
    }

    /** The reviews that count, as the library takes them. */
    static List<org.harambee.fairness.leniency.Review> counted(Round round) {
        Grounds grounds = new Grounds(round);
        List<org.harambee.fairness.leniency.Review> counted = new ArrayList<>();
        for (int idea = 0; idea < round.ideas().size(); idea++) {
            for (int juror = 0; juror < round.jurors().size(); juror++) {
                if (round.has(idea, juror, Review.State.GIVEN) && grounds.counts(idea, juror)) {
                    Review review = round.review(idea, juror).orElseThrow();
                    counted.add(new org.harambee.fairness.leniency.Review(
                            idea, juror, round.jury().sheet().score(review.scores())));
                }
            }
        }
        return counted;
    }

    private static double mean(List<org.harambee.fairness.leniency.Review> given) {
        return given.stream()
                .mapToDouble(org.harambee.fairness.leniency.Review::score)
                .average()
                .orElseThrow();
    }

    private static boolean several(Map<Integer, List<org.harambee.fairness.leniency.Review>> given) {
        return given.values().stream()
                        .filter(reviews -> reviews.size() >= FEWEST_REVIEWS)
                        .count()
                >= FEWEST;
    }

    private static Map<Integer, Estimate> jurors(Round round, Corrected corrected) {
        Map<Integer, Estimate> jurors = new HashMap<>();
        for (int juror = 0; juror < round.jurors().size(); juror++) {
            int place = juror;
            corrected.juror(juror).ifPresent(estimate -> jurors.put(place, estimate));
        }
        return jurors;
    }
}
