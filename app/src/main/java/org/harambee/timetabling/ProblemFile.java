package org.harambee.timetabling;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.harambee.fairness.timetable.Clash;
import org.harambee.fairness.timetable.Comfort;
import org.harambee.fairness.timetable.Constraint;
import org.harambee.fairness.timetable.Hall;
import org.harambee.fairness.timetable.Person;
import org.harambee.fairness.timetable.Problem;
import org.harambee.fairness.timetable.Rules;
import org.harambee.fairness.timetable.Slot;
import org.harambee.fairness.timetable.Track;
import org.harambee.fairness.timetable.Weights;
import org.harambee.telling.Refusal;

/** Reads a problem from JSON, as docs/fairness/timetable.schema.json says. */
final class ProblemFile {
    private final Fields file;

    ProblemFile(Fields file) {
        this.file = file;
    }

    static Problem read(String name) throws Refusal {
        var keys =
                new String[] {"$schema", "slots", "halls", "people", "tracks", "sessions", "clashes", "rules", "weights"
                };
        var file = new ProblemFile(new Fields(
                name + ", ", Fields.of(name, JsonFile.read(name), keys).node()));
        try {
            return file.problem();
        } catch (IllegalArgumentException wrong) {
            throw Refusal.ofInput(name + ", " + wrong.getMessage() + ".");
        }
    }

    private Problem problem() throws Refusal {
        var slots = slots();
        var halls = halls();
        return new Problem(
                slots,
                halls,
                people(),
                tracks(),
                new SessionFields(file, slots, halls).sessions(),
                clashes(),
                rules(),
                weights(Weights.usual()));
    }

    private List<Slot> slots() throws Refusal {
        var all = new ArrayList<Slot>();
        for (var each : file.objects("slots", "id", "start", "end", "block", "tags")) {
            all.add(new Slot(
                    each.text("id"),
                    instant(each, "start"),
                    instant(each, "end"),
                    each.text("block", ""),
                    each.texts("tags")));
        }
        return all;
    }

    private static Instant instant(Fields each, String key) throws Refusal {
        try {
            return OffsetDateTime.parse(each.text(key)).toInstant();
        } catch (DateTimeParseException wrong) {
            throw each.wrong(key, "a time with its offset is needed, such as 2026-11-07T09:00+03:00");
        }
    }

    private List<Hall> halls() throws Refusal {
        var all = new ArrayList<Hall>();
        for (var each : file.objects("halls", "id", "capacity", "tags", "closed", "avoid")) {
            all.add(new Hall(
                    each.text("id"),
                    each.small("capacity", 0),
                    each.texts("tags"),
                    each.texts("closed"),
                    each.points("avoid")));
        }
        return all;
    }

    private List<Person> people() throws Refusal {
        var all = new ArrayList<Person>();
        for (var each : file.objects("people", "id", "zone", "absent", "interest", "availability")) {
            all.add(new Person(
                    each.text("id"),
                    zone(each),
                    each.texts("absent"),
                    each.numbers("interest"),
                    each.numbers("availability")));
        }
        return all;
    }

    private static Optional<ZoneId> zone(Fields each) throws Refusal {
        try {
            return each.has("zone") ? Optional.of(ZoneId.of(each.text("zone"))) : Optional.empty();
        } catch (DateTimeException unknown) {
            throw each.wrong("zone", "there is no time zone " + each.text("zone") + "; write it as Africa/Nairobi");
        }
    }

    private List<Track> tracks() throws Refusal {
        var all = new ArrayList<Track>();
        for (var each : file.objects("tracks", "id", "chairs", "similar", "avoid_blocks", "avoid_halls")) {
            all.add(new Track(
                    each.text("id"),
                    each.texts("chairs"),
                    each.points("similar"),
                    each.points("avoid_blocks"),
                    each.points("avoid_halls")));
        }
        return all;
    }

    private List<Clash> clashes() throws Refusal {
        var all = new ArrayList<Clash>();
        for (var each : file.objects("clashes", "sessions", "people")) {
            var both = List.copyOf(each.texts("sessions"));
            if (both.size() != 2) {
                throw each.wrong("sessions", "the ids of two sessions are needed");
            }
            all.add(new Clash(both.getFirst(), both.getLast(), each.whole("people", 1)));
        }
        return all;
    }

    private Rules rules() throws Refusal {
        var rules = file.object("rules", "tracks_by_block", "pause_minutes", "comfort");
        var comfort = rules.object(
                "comfort", "good_from", "good_to", "tolerable_from", "tolerable_to", "points", "poor_points");
        var usual = Comfort.USUAL;
        return new Rules(
                rules.yes("tracks_by_block"),
                Duration.ofMinutes(rules.small("pause_minutes", 0)),
                new Comfort(
                        time(comfort, "good_from", usual.goodFrom()),
                        time(comfort, "good_to", usual.goodTo()),
                        time(comfort, "tolerable_from", usual.fairFrom()),
                        time(comfort, "tolerable_to", usual.fairTo()),
                        comfort.small("points", (int) usual.points()),
                        comfort.small("poor_points", (int) usual.poorPoints())));
    }

    private static LocalTime time(Fields fields, String key, LocalTime otherwise) throws Refusal {
        try {
            return fields.has(key) ? LocalTime.parse(fields.text(key)) : otherwise;
        } catch (DateTimeParseException wrong) {
            throw fields.wrong(key, "a time of the day is needed, such as 09:30");
        }
    }

    private Weights weights(Weights usual) throws Refusal {
        var all = new String[Constraint.values().length];
        for (var constraint : Constraint.values()) {
            all[constraint.place()] = constraint.word();
        }
        var given = file.object("weights", all);
        var weights = usual;
        for (var word : given.node().propertyNames()) {
            weights = with(weights, word, given.node().get(word).asString(""));
        }
        return weights;
    }

    /** @throws IllegalArgumentException where there is no such constraint, or it can't weigh that */
    static Weights with(Weights weights, String word, String value) {
        var constraint = Constraint.of(word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "weights: there is no constraint " + word + "; docs/fairness/timetable.md lists them"));
        if (value.equals("hard")) {
            return weights.keeping(constraint);
        }
        try {
            return weights.with(constraint, Long.parseLong(value));
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(
                    "weights: " + word + " weighs " + value + ", but needs a whole number or \"hard\"", wrong);
        }
    }
}
