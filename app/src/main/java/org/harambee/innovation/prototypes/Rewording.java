package org.harambee.innovation.prototypes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.harambee.affiliates.Names;
import org.harambee.ui.Difference;

/**
 * That something was put into other words, in the reader's words.
 *
 * @param differences what it said before is said to stand
 */
public record Rewording(Names.Shown who, Instant at, List<Difference> differences) {

    /**
     * How something came to say what it says, the last change first.
     *
     * @param earlier what it said before, the last first
     * @param differences tells those between a wording and the next
     */
    public static <T> List<Rewording> of(
            List<EarlierWording<T>> earlier, T now, Names.Known names, BiFunction<T, T, List<Difference>> differences) {
        List<Rewording> all = new ArrayList<>();
        T after = now;
        for (EarlierWording<T> one : earlier) {
            all.add(new Rewording(
                    names.shown(one.replaced()), one.replaced().at(), differences.apply(one.words(), after)));
            after = one.words();
        }
        return all;
    }
}
