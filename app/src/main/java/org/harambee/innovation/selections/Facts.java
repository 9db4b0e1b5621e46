package org.harambee.innovation.selections;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a selection before anybody votes.
 *
 * @param about why it is held, in the words of who drew it up; may be empty
 * @param currency ISO 4217, where the unit is money
 * @param points what a ballot spreads, where ballots give points
 * @param closes the first instant at which no ballot is taken
 * @param zone in which both instants were typed
 */
public record Facts(
        String title,
        String about,
        Unit unit,
        @Nullable String currency,
        BigDecimal budget,
        Electorate electorate,
        BallotKind kind,
        int points,
        SelectionRule rule,
        Instant opens,
        Instant closes,
        ZoneId zone) {}
