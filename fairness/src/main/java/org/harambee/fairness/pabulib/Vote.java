package org.harambee.fairness.pabulib;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.harambee.fairness.election.Amounts;
import org.harambee.fairness.election.BallotBox;

/** The fields vote and points of a row: ids and numbers between commas, taken from the bytes as they are. */
final class Vote {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long TOPS = 0x8080_8080_8080_8080L;
    private static final long COMMAS = ',' * ONES;

    private final Rows rows;
    private final Ids projects;
    private int[] named = new int[64];
    private int repeated;

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
        if (rows.isDoubled(field)) {
            bytes = rows.text(field).getBytes(StandardCharsets.UTF_8);
            at = 0;
            until = bytes.length;
        }
        int size = 0;
        while (true) {
            int end = end(bytes, at, until);
            if (size == named.length) {
                named = Arrays.copyOf(named, 2 * size);
            }
            int found = find(bytes, at, end);
            named[size++] = found >= 0 ? found : spaced(bytes, at, end);
            if (end == until) {
                return size;
            }
            at = end + 1;
        }
    }

    /** Where the id ends that begins at a place; eight bytes are looked at in one step. */
    private static int end(byte[] bytes, int at, int until) {
        int end = at;
        if (at <= bytes.length - Long.BYTES) {
            long other = (long) EIGHT.get(bytes, at) ^ COMMAS;
            // the lowest of these bits is the first comma's; higher ones may be wrong
            long commas = (other - ONES) & ~other & TOPS;
            end = Math.min(until, at + Long.numberOfTrailingZeros(commas) / Byte.SIZE);
            if (commas != 0) {
                return end;
            }
        }
        while (end < until && bytes[end] != ',') {
            end++;
        }
        return end;
    }

    private int find(byte[] bytes, int at, int end) {
        boolean known = end - at <= Ids.LONGEST_KEY && at <= bytes.length - Long.BYTES;
        return known
                ? projects.find(bytes, at, end, Ids.key((long) EIGHT.get(bytes, at), end - at))
                : projects.find(bytes, at, end);
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
