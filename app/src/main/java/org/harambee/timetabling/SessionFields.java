package org.harambee.timetabling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.harambee.fairness.timetable.Audience;
import org.harambee.fairness.timetable.Hall;
import org.harambee.fairness.timetable.Length;
import org.harambee.fairness.timetable.Needs;
import org.harambee.fairness.timetable.Placement;
import org.harambee.fairness.timetable.Session;
import org.harambee.fairness.timetable.Slot;
import org.harambee.fairness.timetable.Wishes;
import org.harambee.telling.Refusal;

/** Reads the sessions of a problem from JSON. */
final class SessionFields {
    private final Fields file;
    private final List<String> slots;
    private final List<String> halls;

    SessionFields(Fields file, List<Slot> slots, List<Hall> halls) {
        this.file = file;
        this.slots = slots.stream().map(Slot::id).toList();
        this.halls = halls.stream().map(Hall::id).toList();
    }

    List<Session> sessions() throws Refusal {
        var all = new ArrayList<Session>();
        for (var each : file.objects(
                "sessions",
                "id",
                "title",
                "track",
                "slots",
                "minutes",
                "speakers",
                "needs",
                "avoid",
                "prefer",
                "position",
                "audience",
                "published",
                "locked")) {
            all.add(session(each));
        }
        return all;
    }

    private Session session(Fields each) throws Refusal {
        return new Session(
                each.text("id"),
                each.text("title", ""),
                each.text("track", ""),
                length(each),
                each.texts("speakers"),
                needs(each.object("needs", "hall", "not_hall", "slot", "not_slot", "exclusive", "after")),
                wishes(each),
                audience(each.object("audience", "expected", "level", "type", "language")),
                placement(each));
    }

    private static Length length(Fields each) throws Refusal {
        if (each.has("slots") && each.has("minutes")) {
            throw each.wrong("minutes", "give either slots or minutes");
        }
        if (each.small("slots", 1) == 0 || each.small("minutes", 1) == 0) {
            throw each.wrong(each.has("slots") ? "slots" : "minutes", "a session takes at least 1");
        }
        return each.has("minutes")
                ? Length.of(Duration.ofMinutes(each.small("minutes", 1)))
                : Length.ofSlots(each.small("slots", 1));
    }

    private static Needs needs(Fields needs) throws Refusal {
        return new Needs(
                needs.texts("hall"),
                needs.texts("not_hall"),
                needs.texts("slot"),
                needs.texts("not_slot"),
                needs.texts("exclusive"),
                needs.texts("after"));
    }

    /** Where some are preferred, each other one has a point. */
    private Wishes wishes(Fields each) throws Refusal {
        var avoid = each.object("avoid", "slots", "halls");
        var prefer = each.object("prefer", "slots", "halls");
        return new Wishes(
                points(avoid.points("slots"), prefer.texts("slots"), slots, prefer),
                points(avoid.points("halls"), prefer.texts("halls"), halls, prefer),
                each.small("position", 0));
    }

    private static Map<String, Long> points(
            Map<String, Long> avoided, Set<String> preferred, Collection<String> all, Fields prefer) throws Refusal {
        for (var id : preferred) {
            if (!all.contains(id)) {
                throw prefer.wrong("slots or halls", "there is no " + id + "; name one that is listed");
            }
        }
        Map<String, Long> points = new LinkedHashMap<>(avoided);
        if (!preferred.isEmpty()) {
            all.stream().filter(id -> !preferred.contains(id)).forEach(id -> points.merge(id, 1L, Math::addExact));
        }
        return points;
    }

    private static Audience audience(Fields audience) throws Refusal {
        return new Audience(
                audience.small("expected", 0),
                audience.text("level", ""),
                audience.text("type", ""),
                audience.text("language", ""));
    }

    private static Optional<Placement> placement(Fields each) throws Refusal {
        boolean locked = each.yes("locked");
        if (!each.has("published")) {
            if (locked) {
                throw each.wrong("locked", "say in published where it has to stay");
            }
            return Optional.empty();
        }
        var published = each.object("published", "hall", "slot");
        return Optional.of(new Placement(published.text("hall"), published.text("slot"), locked));
    }
}
