package org.harambee.fairness.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.harambee.fairness.rotation.CountModel.Block;
import org.harambee.fairness.rotation.CountModel.Option;

/** Options and slots that no plan needs, because another is as good for everybody. */
final class Dominance {
    private Dominance() {}

    /** Those to which no other is as good for all rows; of equal ones the first. */
    static List<Option> undominated(List<Option> options) {
        var kept = new ArrayList<Option>();
        for (var option : options) {
            if (kept.stream().noneMatch(other -> isAsGood(other.costs(), option.costs()))) {
                kept.removeIf(other -> isAsGood(option.costs(), other.costs()));
                kept.add(option);
            }
        }
        return kept;
    }

    /** The place of the first of these that is as good as the option for all rows. */
    static int asGood(List<Option> options, Option option) {
        return IntStream.range(0, options.size())
                .filter(place -> isAsGood(options.get(place).costs(), option.costs()))
                .findFirst()
                .orElseThrow();
    }

    /** Slots to which no other is as good for all rows in every block that has them. */
    static List<Integer> undominatedSlots(CountModel model) {
        var slots = model.slots();
        return slots.stream()
                .filter(slot -> slots.stream()
                        .noneMatch(other -> !other.equals(slot)
                                && isAsGood(model, other, slot)
                                && (other < slot || !isAsGood(model, slot, other))))
                .toList();
    }

    private static boolean isAsGood(CountModel model, int one, int other) {
        return model.blocks().stream()
                .allMatch(block -> block.options().stream()
                        .filter(option -> option.slot() == other)
                        .allMatch(option -> hasAsGood(block, one, option)));
    }

    private static boolean hasAsGood(Block block, int slot, Option option) {
        return block.options().stream()
                .anyMatch(other -> other.slot() == slot && isAsGood(other.costs(), option.costs()));
    }

    private static boolean isAsGood(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size()).allMatch(row -> one.get(row) <= other.get(row));
    }
}
