package org.harambee.fairness.selection;

import java.util.List;

/** A chain of tie-breaks: the next one is asked where all before find two projects equal. */
public record TieBreaks(List<TieBreak> chain) {
    public TieBreaks {
        chain = List.copyOf(chain);
    }

    public static TieBreaks of(TieBreak... chain) {
        return new TieBreaks(List.of(chain));
    }
}
