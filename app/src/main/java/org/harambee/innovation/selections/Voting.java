package org.harambee.innovation.selections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harambee.ui.Form;

/** From what was ticked or typed on a ballot to what it says. */
final class Voting {
    private Voting() {}

    /** The field of an idea. */
    static String field(int number) {
        return "idea-" + number;
    }

    /** What the ballot says; where it can't be taken, the form says why. */
    static Marks read(Form form, Facts facts, List<Candidate> candidates) {
        Map<Integer, Integer> typed = new TreeMap<>();
        for (Candidate one : candidates) {
            form.text(field(one.number())).ifPresent(text -> {
                if (one.gone()) {
                    form.refuse(field(one.number()), "innovation-selection-gone", "title", one.title());
                }
                typed.put(one.number(), number(form, facts, one, text));
            });
        }
        typed.values().removeIf(value -> value == 0);
        if (typed.isEmpty() && !form.refused()) {
            form.refuse("", "innovation-selection-empty");
        }
        return switch (facts.kind()) {
            case APPROVAL -> new Marks(List.copyOf(typed.keySet()), List.of());
            case POINTS -> points(form, facts, typed);
            case RANKING -> ranking(form, typed);
        };
    }

    private static int number(Form form, Facts facts, Candidate one, String text) {
        if (facts.kind() == BallotKind.APPROVAL) {
            return 1;
        }
        if (!text.matches("\\d{1,4}")) {
            form.refuse(field(one.number()), "innovation-selection-number");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private static Marks points(Form form, Facts facts, Map<Integer, Integer> typed) {
        int sum = typed.values().stream().mapToInt(Integer::intValue).sum();
        if (sum > facts.points()) {
            form.refuse("", "innovation-selection-too-many", "sum", sum, "points", facts.points());
        }
        return new Marks(List.copyOf(typed.keySet()), List.copyOf(typed.values()));
    }

    private static Marks ranking(Form form, Map<Integer, Integer> typed) {
        Map<Integer, Integer> places = new TreeMap<>();
        typed.forEach((idea, place) -> {
            if (places.putIfAbsent(place, idea) != null) {
                form.refuse(field(idea), "innovation-selection-place-twice", "place", place);
            }
        });
        return new Marks(new ArrayList<>(places.values()), List.of());
    }

    /** The form that was typed to say this. */
    static Form form(Marks marks, BallotKind kind, int version) {
        Map<String, String> values = new TreeMap<>();
        marks.ideas().forEach(idea -> values.put(field(idea), marks.typed(kind, idea)));
        values.put("version", Integer.toString(version));
        return Form.filled(values);
    }
}
