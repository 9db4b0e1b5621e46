package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An idea on the ballot.
 *
 * @param number its place on the ballot, from 1
 * @param code the idea's name in addresses and files
 * @param title as it stood when it was put there
 * @param language the language of the title, BCP 47; null where nobody has said it
 * @param cost in the selection's unit
 * @param gone whether it was taken back or merged since: readable, but not to be chosen any more
 */
public record Candidate(
        int number,
        UUID idea,
        String code,
        String title,
        @Nullable String language,
        BigDecimal cost,
        boolean gone) {}
