package org.harambee.innovation.ideas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an embedded fallback would do: titles as vectors of runs of three and four letters, weighed by how rare they are
 * among all titles, compared by their cosine.
 */
final class GramCosine {
    private final List<Map<String, Double>> vectors;

    GramCosine(List<String> titles) {
        List<Map<String, Double>> counted =
                titles.stream().map(GramCosine::counted).toList();
        Map<String, Integer> titlesWith = new HashMap<>();
        counted.forEach(grams -> grams.keySet().forEach(gram -> titlesWith.merge(gram, 1, Integer::sum)));
        vectors = counted.stream()
                .map(grams -> unit(grams, titlesWith, titles.size()))
                .toList();
    }

    double alike(int one, int other) {
        return vectors.get(one).entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * vectors.get(other).getOrDefault(entry.getKey(), 0.0))
                .sum();
    }

    private static Map<String, Double> counted(String title) {
        Map<String, Double> grams = new HashMap<>();
        for (String word : Wording.folded(title).split("\\s+", -1)) {
            String padded = " " + word + " ";
            for (int length = 3; length <= 4; length++) {
                for (int i = 0; i + length <= padded.length(); i++) {
                    grams.merge(padded.substring(i, i + length), 1.0, Double::sum);
                }
            }
        }
        return grams;
    }

    private static Map<String, Double> unit(Map<String, Double> grams, Map<String, Integer> titlesWith, int all) {
        Map<String, Double> weighed = new HashMap<>();
        grams.forEach((gram, times) ->
                weighed.put(gram, times * Math.log1p((double) all / titlesWith.getOrDefault(gram, 1))));
        double length =
                Math.sqrt(weighed.values().stream().mapToDouble(x -> x * x).sum());
        weighed.replaceAll((gram, weight) -> weight / length);
        return weighed;
    }
}
