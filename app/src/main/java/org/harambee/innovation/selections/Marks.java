package org.harambee.innovation.selections;

import java.util.List;

/**
 * What a ballot says.
 *
 * @param ideas numbers of ideas, of a ranking the best first
 * @param points beside each idea its points; empty where none are given
 */
public record Marks(List<Integer> ideas, List<Integer> points) {
    static final Marks NONE = new Marks(List.of(), List.of());

    public Marks {
        ideas = List.copyOf(ideas);
        points = List.copyOf(points);
    }

    /** What was typed beside an idea: a tick, its points, or its place; empty where nothing was. */
    String typed(BallotKind kind, int number) {
        int place = ideas.indexOf(number);
        if (place < 0) {
            return "";
        }
        return switch (kind) {
            case APPROVAL -> "yes";
            case POINTS -> points.get(place).toString();
            case RANKING -> Integer.toString(place + 1);
        };
    }
}
