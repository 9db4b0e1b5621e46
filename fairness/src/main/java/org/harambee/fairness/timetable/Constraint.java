package org.harambee.fairness.timetable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is asked of a timetable. Hard ones hold, whatever that costs; the others are weighed. */
public enum Constraint {
    /** Every session has a place. */
    PLACED(0, "sessions without a place"),
    /** One session at a time in a hall. */
    HALL_FREE(0, "sessions on top of each other in one hall"),
    /** Sessions only while their hall is open. */
    HALL_OPEN(0, "sessions while their hall is closed"),
    /** Sessions only while their speakers are there. */
    SPEAKER_PRESENT(0, "sessions while a speaker is away"),
    /** Nobody speaks in two sessions at a time. */
    SPEAKER_ONCE(0, "pairs of sessions of one speaker at the same time"),
    /** Nobody speaks again before the pause has passed. */
    PAUSE(0, "pairs of sessions of one speaker without the pause between them"),
    /** What comes after another session begins when that has ended. */
    ORDER(0, "sessions that begin before one has ended that comes first"),
    /** Sessions that share an exclusive word do not overlap. */
    EXCLUSIVE(0, "pairs of sessions at the same time that exclude each other"),
    /** A session is as long as its slots together, in one block. */
    LENGTH(0, "sessions that do not fit their slots"),
    /** The hall has what a session requires and nothing that it rules out. */
    HALL_TAGS(0, "sessions in a hall that does not suit them"),
    /** The slots have what a session requires and nothing that it rules out. */
    SLOT_TAGS(0, "sessions in a slot that does not suit them"),
    /** What is locked stays where it is. */
    LOCKED(0, "locked sessions that are elsewhere"),
    /** Where halls belong to tracks by blocks: one track in a hall and block. */
    ONE_TRACK(0, "further tracks in a hall and block that belongs to one"),

    /** People want two sessions that overlap: for each such person and pair. */
    CLASH(1, "people who want two sessions at the same time, by pairs"),
    /** The same by pairs of sessions in different halls of one block, whether they overlap or not. */
    CLASH_IN_BLOCK(0, "people who want two sessions in different halls of a block, by pairs"),
    /** Somebody who speaks, or chairs another track, has to change halls within a block: for each pair of sessions. */
    SPEAKER_MOVES(1, "pairs of sessions for which a speaker changes halls within a block"),
    /** Similar tracks run beside each other: their points for each pair of halls. */
    SIMILAR_TRACKS(10, "points for similar tracks beside each other"),
    /** A track runs beside itself: for each further hall. */
    PARALLEL_TRACK(10, "times that a track runs beside itself"),
    /** A track uses several halls: for each after the first. */
    TRACK_HALLS(5, "further halls of a track"),
    /** A track pauses and goes on: for each track that does. */
    TRACK_BROKEN(5, "tracks that pause and go on"),
    /** Two tracks of one chair run beside each other: for each pair of halls. */
    CHAIR_CLASH(20, "pairs of tracks of one chair beside each other"),
    /** A chair speaks elsewhere while the track runs: for each pair of sessions. */
    CHAIR_SPEAKS(20, "pairs of sessions in which a chair speaks elsewhere"),
    /** More people are expected than the hall has seats: for each seat. */
    SEATS(1, "seats that are missing"),
    /** Sessions of one level at the same time: for each pair and slot. */
    SAME_LEVEL(1, "pairs of sessions of one level in a slot"),
    /** Sessions for one type of audience at the same time: for each pair and slot. */
    SAME_TYPE(1, "pairs of sessions for one type of audience in a slot"),
    /** Sessions in one language at the same time: for each pair and slot. */
    SAME_LANGUAGE(1, "pairs of sessions in one language in a slot"),
    /** Speakers elsewhere have a bad hour: its points. */
    COMFORT(10, "points for bad hours of speakers elsewhere"),
    /** A session is in a slot that it avoids: its points. */
    SLOT_WISH(1, "points for slots that sessions avoid"),
    /** A session is in a hall that it avoids: its points. */
    HALL_WISH(1, "points for halls that sessions avoid"),
    /** A track is in a block that it avoids: its points. */
    TRACK_BLOCK_WISH(1, "points for blocks that tracks avoid"),
    /** A track is in a hall that it avoids: its points. */
    TRACK_HALL_WISH(1, "points for halls that tracks avoid"),
    /** A hall is used in a block in which that is to be avoided: its points. */
    HALL_BLOCK_WISH(1, "points for halls used in blocks in which to avoid them"),
    /** A session is not where it is to be in the order of its track. */
    OUT_OF_PLACE(5, "sessions out of their place in their track"),
    /** Interest that meets people at a time that does not suit them: thousandths of interest × unavailability. */
    MISSED_INTEREST(0, "thousandths of interest at times that do not suit"),
    /** A published session begins at another time. */
    MOVED_SLOT(100, "published sessions at another time"),
    /** A published session is in another hall. */
    MOVED_HALL(20, "published sessions in another hall");

    private final long usualWeight;
    private final String counts;

    Constraint(long usualWeight, String counts) {
        this.usualWeight = usualWeight;
        this.counts = counts;
    }

    /** Whether it holds whatever that costs. */
    public boolean isHard() {
        return compareTo(ONE_TRACK) <= 0;
    }

    /** Where it is in arrays with an amount for each constraint, which hot loops count in. */
    @SuppressWarnings("EnumOrdinal")
    public int place() {
        return ordinal();
    }

    /** What it weighs where nothing else is said; 0 for hard ones. */
    public long usualWeight() {
        return usualWeight;
    }

    /** What its amount counts, in words. */
    public String counts() {
        return counts;
    }

    /** As it is written in files and on the command line: {@code SPEAKER_ONCE} is {@code speaker-once}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constraint that is written so, if there is one. */
    public static Optional<Constraint> of(String word) {
        return Arrays.stream(values())
                .filter(constraint -> constraint.word().equals(word))
                .findFirst();
    }
}
