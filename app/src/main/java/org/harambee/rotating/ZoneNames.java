package org.harambee.rotating;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Zones as people write them, and what they may have meant. */
final class ZoneNames {
    private static final int PROPOSED = 3;

    private ZoneNames() {}

    /** @throws IllegalArgumentException with what to write instead */
    static ZoneId zone(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the zone is missing; write one such as Africa/Nairobi");
        }
        try {
            var zone = ZoneId.of(name);
            if (zone instanceof ZoneOffset && !name.equals("Z")) {
                throw new IllegalArgumentException("the zone " + name
                        + " is only an offset, which does not know when clocks change; name a place such as"
                        + " Africa/Nairobi");
            }
            return zone;
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("there is no zone " + name + "; " + proposal(near(name)), unknown);
        }
    }

    private static String proposal(List<String> near) {
        return near.isEmpty()
                ? "write a continent and a city such as Africa/Nairobi"
                : "did you mean " + near.stream().collect(Collectors.joining(" or ")) + "?";
    }

    private static List<String> near(String name) {
        var wanted = plain(name);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .filter(id -> distance(id, wanted) <= Math.max(1, wanted.length() / 4))
                .sorted(Comparator.comparingInt((String id) -> distance(id, wanted))
                        .thenComparing(id -> id))
                .limit(PROPOSED)
                .toList();
    }

    /** From the whole name or from its last part, whichever is nearer. */
    private static int distance(String id, String wanted) {
        var whole = plain(id);
        var last = plain(id.substring(id.lastIndexOf('/') + 1));
        var wantedLast = wanted.substring(wanted.lastIndexOf('/') + 1);
        return Math.min(edits(whole, wanted), edits(last, wantedLast));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ').strip();
    }

    /** Levenshtein's distance. */
    private static int edits(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
