package org.harambee.fairness.timetable;

import java.util.Optional;
import java.util.Set;

/**
 * Something that takes place once, in one hall.
 *
 * @param title for people; may be empty
 * @param track the id of its track; empty where it has none
 * @param speakers ids of the people without whom it can't take place
 * @param placement where it was published or has to stay
 */
public record Session(
        String id,
        String title,
        String track,
        Length length,
        Set<String> speakers,
        Needs needs,
        Wishes wishes,
        Audience audience,
        Optional<Placement> placement) {
    public Session {
        speakers = Set.copyOf(speakers);
    }

    /** A session of one slot without anything said but who speaks. */
    public static Session of(String id, String... speakers) {
        return new Session(
                id,
                "",
                "",
                Length.ONE_SLOT,
                Set.of(speakers),
                Needs.NONE,
                Wishes.NONE,
                Audience.ANYONE,
                Optional.empty());
    }

    public Session in(String newTrack) {
        return new Session(id, title, newTrack, length, speakers, needs, wishes, audience, placement);
    }

    public Session lasting(Length newLength) {
        return new Session(id, title, track, newLength, speakers, needs, wishes, audience, placement);
    }

    public Session needing(Needs newNeeds) {
        return new Session(id, title, track, length, speakers, newNeeds, wishes, audience, placement);
    }

    public Session wishing(Wishes newWishes) {
        return new Session(id, title, track, length, speakers, needs, newWishes, audience, placement);
    }

    public Session expecting(Audience newAudience) {
        return new Session(id, title, track, length, speakers, needs, wishes, newAudience, placement);
    }

    public Session published(String hall, String slot) {
        return at(new Placement(hall, slot, false));
    }

    public Session locked(String hall, String slot) {
        return at(new Placement(hall, slot, true));
    }

    private Session at(Placement place) {
        return new Session(id, title, track, length, speakers, needs, wishes, audience, Optional.of(place));
    }
}
