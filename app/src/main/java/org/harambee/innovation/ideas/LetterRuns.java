package org.harambee.innovation.ideas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Titles as vectors of their runs of three and four letters, weighed by how rare a run is among them, and compared by cosine
 * (Salton, Wong and Yang, "A vector space model for automatic indexing", 1975). Knows no language, so it serves all.
 */
final class LetterRuns {
    /** From so much on two titles look alike; chosen on the sample of docs/adr/0012. */
    private static final double ALIKE = 0.3;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;

    /** A title, folded as all titles are that are compared. */
    record Title(UUID id, String folded) {}

    /** A title as a direction: the numbers of its runs, and what each weighs. */
    private record Vector(UUID id, int[] runs, float[] weights) {
        double times(double[] other) {
            return IntStream.range(0, runs.length)
                    .mapToDouble(i -> weights[i] * other[runs[i]])
                    .sum();
        }
    }

    private record Alike(UUID id, double cosine) {}

    private final int titles;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> titlesWith = new HashMap<>();
    private final List<Vector> vectors;

    LetterRuns(List<Title> titles) {
        this.titles = titles.size();
        for (Title title : titles) {
            counted(title.folded()).keySet().forEach(run -> {
                numbers.putIfAbsent(run, numbers.size());
                titlesWith.merge(run, 1, Integer::sum);
            });
        }
        vectors = titles.stream().map(this::vector).toList();
    }

    /** Those that look like a folded title, the likest first. */
    List<UUID> like(String folded, int most) {
        double[] looked = new double[numbers.size()];
        unit(folded).forEach((run, weight) -> {
            if (numbers.containsKey(run)) {
                looked[numbers.get(run)] = weight;
            }
        });
        return vectors.stream()
                .map(title -> new Alike(title.id(), title.times(looked)))
                .filter(title -> title.cosine() >= ALIKE)
                .sorted(Comparator.comparingDouble(Alike::cosine).reversed())
                .limit(most)
                .map(Alike::id)
                .toList();
    }

    private Vector vector(Title title) {
        Map<String, Double> unit = unit(title.folded());
        int[] runs = new int[unit.size()];
        float[] weights = new float[unit.size()];
        int at = 0;
        for (Map.Entry<String, Double> run : unit.entrySet()) {
            runs[at] = numbers.getOrDefault(run.getKey(), 0);
            weights[at++] = run.getValue().floatValue();
        }
        return new Vector(title.id(), runs, weights);
    }

    /** The runs of a title with their weights, the rarer the more, scaled to the length of one. */
    private Map<String, Double> unit(String folded) {
        Map<String, Double> weighed = counted(folded);
        weighed.replaceAll((run, times) -> times * Math.log1p((double) titles / titlesWith.getOrDefault(run, 1)));
        double length =
                Math.sqrt(weighed.values().stream().mapToDouble(x -> x * x).sum());
        weighed.replaceAll((run, weight) -> weight / length);
        return weighed;
    }

    private static Map<String, Double> counted(String folded) {
        Map<String, Double> runs = new HashMap<>();
        for (String word : folded.split("\\s+", -1)) {
            String padded = " " + word + " ";
            for (int length = SHORTEST; length <= LONGEST; length++) {
                for (int i = 0; i + length <= padded.length(); i++) {
                    runs.merge(padded.substring(i, i + length), 1.0, Double::sum);
                }
            }
        }
        return runs;
    }
}
