package org.harambee.fairness.pabulib;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.harambee.fairness.election.Amounts;
import org.harambee.fairness.election.BallotBox;

/** The fields vote and points of a row: ids and numbers between commas, taken from the bytes as they are. */
final class Vote {
    private final Rows rows;
    private final Ids projects;
    private int[] named = new int[64];
    private int repeated;
    /** Of the id that was last looked at. */
    private long key;

    Vote(Rows rows, Ids projects) {
        this.rows = rows;
        this.projects = projects;
    }

    /**
     * Names on the open ballot what stands in the fields.
     *
     * @param pointsField where the points stand, or -1 where ballots carry none
     * @return how many ids stand there
     */
    int read(int voteField, int pointsField, BallotBox box) throws PabulibException {
        repeated = 0;
        int size = ids(voteField);
        if (pointsField >= 0) {
            points(pointsField, size, box);
        } else {
            for (int i = 0; i < size; i++) {
                if (!box.name(named[i])) {
                    repeated++;
                }
            }
        }
        return size;
    }

    /** How many ids of the vote read last stood there before. */
    int repeated() {
        return repeated;
    }

    private int ids(int field) throws PabulibException {
        byte[] bytes = rows.bytes();
        int at = rows.from(field);
        int until = rows.until(field);
        int last = bytes.length - Octets.COUNT;
        if (rows.isDoubled(field)) {
            last = -1;
            bytes = rows.text(field).getBytes(StandardCharsets.UTF_8);
            at = 0;
            until = bytes.length;
        }
        int size = 0;
        while (true) {
            int start = at;
            at = end(bytes, start, until, start <= last);
            if (size == named.length) {
                named = Arrays.copyOf(named, 2 * size);
            }
            int found = projects.find(bytes, start, at, key);
            named[size++] = found >= 0 ? found : spaced(bytes, start, at);
            if (at == until) {
                return size;
            }
            at++;
        }
    }

    /** Where the id ends that begins here; leaves its key. */
    private int end(byte[] bytes, int from, int until, boolean octets) {
        if (octets) {
            long first = rows.octets(from);
            int length = Math.min(Octets.first(Octets.matches(first, ',')), until - from);
            if (length < Octets.COUNT) {
                key = Octets.key(first, length);
                return from + length;
            }
        }
        key = 0;
        int at = from;
        for (; at < until && bytes[at] != ','; at++) {
            key = Ids.next(key, bytes[at]);
        }
        return at;
    }

    private int spaced(byte[] bytes, int start, int end) throws PabulibException {
        var id = new String(bytes, start, end - start, StandardCharsets.UTF_8).strip();
        var own = id.getBytes(StandardCharsets.UTF_8);
        int found = projects.find(own, 0, own.length);
        if (found < 0) {
            throw rows.wrong(
                    "VOTES vote",
                    id.isEmpty()
                            ? "has a comma without an id beside it; take the comma out"
                            : "names " + OneLine.quoted(id)
                                    + ", which is no project_id of PROJECTS; correct it or add the project");
        }
        return found;
    }

    private void points(int field, int size, BallotBox box) throws PabulibException {
        if (rows.isEmpty(field)) {
            throw rows.wrong("VOTES points", "are missing; write as many as the vote has ids");
        }
        byte[] bytes = rows.bytes();
        int at = rows.from(field);
        int until = rows.until(field);
        for (int i = 0; i < size; i++) {
            if (at > until) {
                throw unequal(i, size);
            }
            int start = at;
            long value = 0;
            boolean small = true;
            for (; at < until && bytes[at] != ','; at++) {
                small &= bytes[at] >= '0' && bytes[at] <= '9';
                value = 10 * value + bytes[at] - '0';
            }
            if (small && at > start && at - start <= 18) {
                count(box.name(named[i], value, 0));
            } else {
                decimal(new String(bytes, start, at - start, StandardCharsets.UTF_8).strip(), named[i], box);
            }
            at++;
        }
        if (at <= until) {
            throw unequal(size + 1, size);
        }
    }

    private void decimal(String text, int project, BallotBox box) throws PabulibException {
        try {
            var points = Decimals.of(text);
            int decimals = Amounts.decimals(points);
            count(box.name(project, Decimals.units(points, decimals), decimals));
        } catch (Decimals.Unusable e) {
            throw rows.wrong("VOTES points", e.why());
        } catch (ArithmeticException e) {
            throw rows.wrong(
                    "VOTES points", OneLine.quoted(text) + " has too many digits beside the other points; use fewer");
        }
    }

    private void count(boolean first) {
        if (!first) {
            repeated++;
        }
    }

    private PabulibException unequal(int points, int ids) {
        return rows.wrong(
                "VOTES points",
                (points > ids ? "are more than the " : "are " + points + " for ") + ids
                        + " ids of the vote; write one for each");
    }
}
