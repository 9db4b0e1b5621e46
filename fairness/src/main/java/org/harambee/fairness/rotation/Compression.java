package org.harambee.fairness.rotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.harambee.fairness.rotation.CountModel.Bearer;
import org.harambee.fairness.rotation.CountModel.Block;
import org.harambee.fairness.rotation.CountModel.Option;

/**
 * The series without its order: meetings that cost the same at every slot are one block, units with the same row that carry
 * the same one bearer, and meetings that stand already are carried.
 *
 * @param free the meetings that are still to be planned, as places in the series
 * @param blockOf the block of each of these
 */
record Compression(CountModel model, List<Integer> free, List<Integer> blockOf) {
    static Compression of(Burdens burdens) {
        var free = new ArrayList<Integer>();
        var carried = new long[burdens.units().size()];
        Arrays.setAll(carried, burdens::carried);
        for (int meeting = 0; meeting < burdens.days().size(); meeting++) {
            var held = burdens.problem().held().get(burdens.days().get(meeting));
            if (held == null) {
                free.add(meeting);
            } else {
                for (int unit = 0; unit < carried.length; unit++) {
                    carried[unit] += burdens.cost(meeting, held, burdens.rowOf(unit));
                }
            }
        }
        Map<List<Option>, Integer> known = new LinkedHashMap<>();
        var blockOf = free.stream()
                .map(meeting -> known.computeIfAbsent(options(burdens, meeting), fresh -> known.size()))
                .toList();
        var blocks = new ArrayList<Block>();
        known.forEach((options, block) -> blocks.add(new Block(
                (int) blockOf.stream().filter(other -> other.equals(block)).count(), options)));
        int most = burdens.problem().mostSlots().orElse(Series.SLOTS);
        return new Compression(
                new CountModel(blocks, burdens.rows(), bearers(burdens, carried), most), List.copyOf(free), blockOf);
    }

    private static List<Option> options(Burdens burdens, int meeting) {
        return IntStream.range(0, Series.SLOTS)
                .filter(slot -> burdens.isPossible(meeting, slot))
                .mapToObj(slot -> new Option(
                        slot,
                        LongStream.of(Objects.requireNonNull(burdens.rowCosts(meeting, slot)))
                                .boxed()
                                .toList()))
                .toList();
    }

    private static List<Bearer> bearers(Burdens burdens, long[] carried) {
        record Kind(int row, long carried) {}
        Map<Kind, Integer> numbers = new LinkedHashMap<>();
        for (int unit = 0; unit < carried.length; unit++) {
            numbers.merge(new Kind(burdens.rowOf(unit), carried[unit]), 1, Integer::sum);
        }
        return numbers.entrySet().stream()
                .map(entry -> new Bearer(entry.getKey().row(), entry.getKey().carried(), entry.getValue()))
                .toList();
    }

    /** Meetings next to each other that cost the same at every slot. */
    static List<Regime> regimes(Burdens burdens) {
        var regimes = new ArrayList<Regime>();
        int first = 0;
        for (int meeting = 1; meeting <= burdens.days().size(); meeting++) {
            if (meeting == burdens.days().size() || !isAlike(burdens, meeting - 1, meeting)) {
                int begin = first;
                regimes.add(new Regime(
                        burdens.days().get(first),
                        burdens.days().get(meeting - 1),
                        meeting - first,
                        IntStream.range(0, Series.SLOTS)
                                .filter(slot -> burdens.isPossible(begin, slot)
                                        && Arrays.stream(burdens.rowCosts(begin, slot))
                                                .allMatch(cost -> cost == 0))
                                .boxed()
                                .toList()));
                first = meeting;
            }
        }
        return regimes;
    }

    private static boolean isAlike(Burdens burdens, int one, int other) {
        return IntStream.range(0, Series.SLOTS)
                .allMatch(slot -> Arrays.equals(burdens.rowCosts(one, slot), burdens.rowCosts(other, slot)));
    }
}
