package org.harambee.fairness.pabulib;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The rows of a file one after the other, as the places of their fields in one buffer; nothing is made of a field until
 * it is asked for. Fields stand between semicolons, spaces around them do not count, and a field in double quotes may
 * hold semicolons, line ends and doubled quotes. Lines end with LF, CR or both.
 */
final class Rows {
    private static final int LONGEST_ROW = 1 << 26;
    private static final int INCOMPLETE = -1;

    private final InputStream in;
    private final String file;
    private byte[] buffer = new byte[1 << 17];
    private int limit;
    private int next;
    private boolean ended;
    private boolean afterReturn;
    private boolean unterminated;
    private final FieldEnds ends = new FieldEnds();

    private int[] from = new int[16];
    private int[] until = new int[16];
    private boolean[] doubled = new boolean[16];
    private int fields;
    private int linesWithin;
    private long line;
    private long nextLine = 1;

    Rows(InputStream in, String file) {
        this.in = in;
        this.file = file;
    }

    /** Goes to the next row that is not blank. */
    boolean next() throws IOException {
        do {
            if (!nextLine()) {
                return false;
            }
        } while (fields == 1 && isEmpty(0));
        return true;
    }

    /** The line on which the present row begins. */
    long line() {
        return line;
    }

    int fields() {
        return fields;
    }

    boolean isEmpty(int field) {
        return field >= fields || from[field] == until[field];
    }

    /** Whether this is the last row and its line end is missing. */
    boolean isCutOff() {
        return unterminated && next == limit;
    }

    byte[] bytes() {
        return buffer;
    }

    int from(int field) {
        return from[field];
    }

    int until(int field) {
        return until[field];
    }

    /** Whether the bytes of a field are not yet the field: doubled quotes stand in it. */
    boolean isDoubled(int field) {
        return doubled[field];
    }

    /** The field; empty where the row is too short to have it. */
    String text(int field) throws PabulibException {
        if (field >= fields) {
            return "";
        }
        var content = ByteBuffer.wrap(buffer, from[field], until[field] - from[field]);
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(content).toString();
            return doubled[field] ? withoutDoubledQuotes(text) : text;
        } catch (CharacterCodingException e) {
            throw wrong("field " + (field + 1), "is not UTF-8; save the file as UTF-8");
        }
    }

    /** Refuses a row that is not UTF-8, also in fields that nobody asks for. */
    void requireText() throws PabulibException {
        for (int field = 0; ends.hasForeign() && field < fields; field++) {
            if (isForeign(field)) {
                text(field);
            }
        }
    }

    PabulibException wrong(String field, String problem) {
        return wrongAt(line, field, problem);
    }

    PabulibException wrongAt(long place, String field, String problem) {
        return new PabulibException(file, Math.max(place, 1), field, problem);
    }

    private boolean nextLine() throws IOException {
        while (true) {
            int end = scan();
            if (end != INCOMPLETE) {
                line = nextLine;
                nextLine += 1 + linesWithin;
                next = end;
                return true;
            }
            if (!ended) {
                refill();
            } else if (next == limit) {
                return false;
            } else {
                line = nextLine;
                throw wrong(
                        "field " + (fields + 1),
                        "begins with a quote that is never closed; close it with \""
                                + " or fetch the file again if it was cut off");
            }
        }
    }

    private void refill() throws IOException {
        if (limit - next > LONGEST_ROW) {
            line = nextLine;
            throw wrong("row", "is longer than 64 MB; look for a quote that is not closed");
        }
        if (next > 0) {
            System.arraycopy(buffer, next, buffer, 0, limit - next);
            limit -= next;
            next = 0;
        } else if (limit >= buffer.length - 1) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        boolean atStart = nextLine == 1 && limit == 0;
        int read = in.readNBytes(buffer, limit, buffer.length - 1 - limit);
        limit += read;
        ended = limit < buffer.length - 1;
        if (atStart && limit >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            next = 3;
        }
        if (ended && limit > 0 && buffer[limit - 1] != '\n' && buffer[limit - 1] != '\r') {
            unterminated = true;
            buffer[limit++] = '\n';
        }
        ends.mark(buffer, limit);
    }

    private boolean isForeign(int field) {
        int all = 0;
        for (int at = from[field]; at < until[field]; at++) {
            all |= buffer[at];
        }
        return all < 0;
    }

    /** Finds the fields of the row that begins at {@link #next}; gives where the one after it begins. */
    private int scan() {
        int at = next;
        if (afterReturn && at < limit) {
            at = buffer[at] == '\n' ? at + 1 : at;
            next = at;
            afterReturn = false;
        }
        fields = 0;
        linesWithin = 0;
        var bytes = buffer;
        int end = limit;
        while (true) {
            while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
                at++;
            }
            int start = at;
            if (at < end && bytes[at] == '"') {
                at = quoted(at);
            } else {
                at = ends.from(at, end);
                if (at < end) {
                    field(start, at > start && bytes[at - 1] <= ' ' ? trimmed(start, at) : at, false);
                }
            }
            if (at >= end) {
                return INCOMPLETE;
            }
            if (bytes[at] != ';') {
                afterReturn = bytes[at] == '\r';
                return at + 1;
            }
            at++;
        }
    }

    /** From an opening quote to the end of the field; at the buffer's end if it is not all there. */
    private int quoted(int opening) {
        int at = opening + 1;
        boolean two = false;
        while (true) {
            while (at < limit && buffer[at] != '"') {
                if (buffer[at] == '\n' || (buffer[at] == '\r' && at + 1 < limit && buffer[at + 1] != '\n')) {
                    linesWithin++;
                }
                at++;
            }
            if (at + 1 >= limit) {
                return limit;
            }
            if (buffer[at + 1] != '"') {
                break;
            }
            two = true;
            at += 2;
        }
        int closing = at;
        at = ends.from(at, limit);
        if (at < limit) {
            if (trimmed(closing + 1, at) > closing + 1) {
                // text after the closing quote: the field is taken as it stands, quotes and all
                field(opening, trimmed(opening, at), false);
            } else {
                field(opening + 1, closing, two);
            }
        }
        return at;
    }

    private int trimmed(int start, int end) {
        while (end > start && (buffer[end - 1] == ' ' || buffer[end - 1] == '\t')) {
            end--;
        }
        return end;
    }

    private void field(int start, int end, boolean quotesDoubled) {
        if (fields == from.length) {
            from = Arrays.copyOf(from, 2 * fields);
            until = Arrays.copyOf(until, 2 * fields);
            doubled = Arrays.copyOf(doubled, 2 * fields);
        }
        from[fields] = start;
        until[fields] = end;
        doubled[fields++] = quotesDoubled;
    }

    private static String withoutDoubledQuotes(String text) {
        return text.replace("\"\"", "\"");
    }
}
