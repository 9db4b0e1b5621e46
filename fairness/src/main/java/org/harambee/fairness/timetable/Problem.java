package org.harambee.fairness.timetable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be scheduled, where and when, and what is asked of it. Immutable and complete: every id that is named is
 * there. Sessions, halls, slots, people and tracks are spoken of by their places in these lists; slots in order of time.
 */
public final class Problem {
    private final List<Slot> slots;
    private final List<Hall> halls;
    private final List<Person> people;
    private final List<Track> tracks;
    private final List<Session> sessions;
    private final List<Clash> clashes;
    private final Rules rules;
    private final Weights weights;
    private final Directory directory;
    private final Blocks blocks;

    /**
     * @param clashes of people who are known by number only
     * @throws IllegalArgumentException with one line that says what is wrong: an id twice or unknown, slots that overlap,
     *     amounts beyond their bounds, sessions that wait for each other
     */
    public Problem(
            List<Slot> slots,
            List<Hall> halls,
            List<Person> people,
            List<Track> tracks,
            List<Session> sessions,
            List<Clash> clashes,
            Rules rules,
            Weights weights) {
        this.slots = slots.stream().sorted(Comparator.comparing(Slot::start)).toList();
        this.halls = List.copyOf(halls);
        this.people = List.copyOf(people);
        this.tracks = List.copyOf(tracks);
        this.sessions = List.copyOf(sessions);
        this.clashes = List.copyOf(clashes);
        this.rules = rules;
        this.weights = weights;
        this.directory = new Directory(this);
        this.blocks = Blocks.of(this.slots);
        new Checks(this).check();
    }

    /** The same with other weights. */
    public Problem weighing(Weights newWeights) {
        return new Problem(slots, halls, people, tracks, sessions, clashes, rules, newWeights);
    }

    /** The same with other sessions. */
    public Problem scheduling(List<Session> newSessions) {
        return new Problem(slots, halls, people, tracks, newSessions, clashes, rules, weights);
    }

    /** The same where every session was published as the plan says; what has no place there was not. */
    public Problem published(Plan plan) {
        var placed = new ArrayList<Session>();
        for (int session = 0; session < sessions.size(); session++) {
            var each = sessions.get(session);
            boolean locked = each.placement().filter(Placement::locked).isPresent();
            placed.add(
                    plan.isPlaced(session) && !locked
                            ? each.published(
                                    halls.get(plan.hall(session)).id(),
                                    slots.get(plan.slot(session)).id())
                            : each);
        }
        return scheduling(placed);
    }

    /** In order of time. */
    public List<Slot> slots() {
        return slots;
    }

    public List<Hall> halls() {
        return halls;
    }

    public List<Person> people() {
        return people;
    }

    public List<Track> tracks() {
        return tracks;
    }

    public List<Session> sessions() {
        return sessions;
    }

    public List<Clash> clashes() {
        return clashes;
    }

    public Rules rules() {
        return rules;
    }

    public Weights weights() {
        return weights;
    }

    /** The places of slots by id. */
    public Map<String, Integer> slotPlaces() {
        return directory.slots();
    }

    /** The places of halls by id. */
    public Map<String, Integer> hallPlaces() {
        return directory.halls();
    }

    /** The places of people by id. */
    public Map<String, Integer> personPlaces() {
        return directory.people();
    }

    /** The places of tracks by id. */
    public Map<String, Integer> trackPlaces() {
        return directory.tracks();
    }

    /** The places of sessions by id. */
    public Map<String, Integer> sessionPlaces() {
        return directory.sessions();
    }

    /** The ids of the blocks, in order of time; a block that nobody named is called after its first slot. */
    public List<String> blocks() {
        return blocks.ids();
    }

    /** The block of a slot, as a place in {@link #blocks()}. */
    public int block(int slot) {
        return blocks.of(slot);
    }

    /** How many slots a session takes that begins in a slot; 0 where its length or the end of the block forbids it. */
    public int span(int session, int slot) {
        var length = sessions.get(session).length();
        if (length.time().isEmpty()) {
            int last = slot + length.slots() - 1;
            return last < slots.size() && blocks.of(last) == blocks.of(slot) ? length.slots() : 0;
        }
        var left = length.time().get();
        for (int next = slot; next < slots.size() && blocks.of(next) == blocks.of(slot); next++) {
            left = left.minus(
                    Duration.between(slots.get(next).start(), slots.get(next).end()));
            if (!left.isPositive()) {
                return left.isZero() ? next - slot + 1 : 0;
            }
        }
        return 0;
    }

    /** Where sessions were published or are locked. */
    public Plan placements() {
        var plan = Plan.empty(sessions.size());
        for (int session = 0; session < sessions.size(); session++) {
            Optional<Placement> placement = sessions.get(session).placement();
            if (placement.isPresent()) {
                plan = plan.with(
                        session,
                        directory.halls().getOrDefault(placement.get().hall(), Plan.NOWHERE),
                        directory.slots().getOrDefault(placement.get().slot(), Plan.NOWHERE));
            }
        }
        return plan;
    }
}
