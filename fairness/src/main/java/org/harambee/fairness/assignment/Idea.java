package org.harambee.fairness.assignment;

import java.util.Optional;
import java.util.Set;

/**
 * What is to be reviewed.
 *
 * @param reviews how many jurors it needs
 * @param affiliate whose idea it is: its jurors are in conflict
 * @param language in which it is written
 * @param people ids of those who may not review it as jurors: its authors, their mentors
 */
public record Idea(
        String id,
        String name,
        int reviews,
        Optional<String> affiliate,
        Optional<String> language,
        Set<String> people) {
    public Idea {
        people = Set.copyOf(people);
        if (reviews < 0) {
            throw new IllegalArgumentException("idea " + id + " can't need " + reviews + " reviews");
        }
    }

    /** An idea of which nothing else is known. */
    public static Idea of(String id, int reviews) {
        return new Idea(id, "", reviews, Optional.empty(), Optional.empty(), Set.of());
    }
}
