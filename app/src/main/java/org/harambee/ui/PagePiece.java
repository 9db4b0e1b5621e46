package org.harambee.ui;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;

/**
 * A piece of a page without the tokens of its forms, which are drawn anew for every answer: two pieces are equal that
 * differ in nothing else. What stands between the tokens is compressed; the tokens go as they are, so that no length
 * tells anything of them.
 */
final class PagePiece {
    /** The server's own compression takes level 6: three times the work for a tenth fewer bytes. */
    private static final int LEVEL = 3;

    private static final List<String> DRAWN_ANEW = List.of(valueOf(Form.TOKEN), valueOf(Once.FIELD));
    // RFC 1951, 3.2.4: a block of up to 65,535 bytes as they are: type, length, its complement
    private static final int PLAIN_HEADER = 5;

    private final byte[] blanked;
    private final List<Span> tokens;
    private final int hash;

    private record Span(int from, int until) {
        int length() {
            return until - from;
        }
    }

    private PagePiece(byte[] blanked, List<Span> tokens) {
        this.blanked = blanked;
        this.tokens = tokens;
        this.hash = Arrays.hashCode(blanked);
    }

    /** @param letters the whole page, a letter for each byte */
    static PagePiece of(byte[] page, String letters, int from, int until) {
        List<Span> tokens = new ArrayList<>();
        for (String field : DRAWN_ANEW) {
            for (int at = from; (at = letters.indexOf(field, at, until)) >= 0; at++) {
                int value = at + field.length();
                int end = letters.indexOf('"', value, until);
                if (end > value && end - value < 1 << Short.SIZE) {
                    tokens.add(new Span(value - from, end - from));
                }
            }
        }
        tokens.sort(Comparator.comparingInt(Span::from));
        byte[] blanked = Arrays.copyOfRange(page, from, until);
        tokens.forEach(token -> Arrays.fill(blanked, token.from(), token.until(), (byte) 0));
        return new PagePiece(blanked, tokens);
    }

    private static String valueOf(String field) {
        return "name=\"" + field + "\" value=\"";
    }

    int length() {
        return blanked.length;
    }

    /** What stands before, between and after the tokens: blocks that end on a whole byte and any others may follow. */
    byte[][] compressed() {
        byte[][] parts = new byte[tokens.size() + 1][];
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            int at = 0;
            for (int i = 0; i < tokens.size(); i++) {
                Span token = tokens.get(i);
                parts[i] = deflated(deflater, at, token.from());
                // the reader has the token in its window: the same length is in ours, and nothing like it follows
                deflater.setDictionary(blanked, token.from(), token.length());
                at = token.until();
            }
            parts[tokens.size()] = deflated(deflater, at, blanked.length);
            return parts;
        } finally {
            deflater.end();
        }
    }

    private byte[] deflated(Deflater deflater, int from, int until) {
        byte[] out = new byte[until - from + (until - from) / 1_000 + 64];
        deflater.setInput(blanked, from, until - from);
        return Arrays.copyOf(out, deflater.deflate(out, 0, out.length, Deflater.SYNC_FLUSH));
    }

    /** Puts the tokens of the page that has this piece at {@code from} between its compressed parts. */
    void write(byte[][] compressed, byte[] page, int from, ByteArrayOutputStream gzip) {
        for (int i = 0; i < tokens.size(); i++) {
            gzip.writeBytes(compressed[i]);
            Span token = tokens.get(i);
            gzip.writeBytes(ByteBuffer.allocate(PLAIN_HEADER)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put((byte) 0)
                    .putShort((short) token.length())
                    .putShort((short) ~token.length())
                    .array());
            gzip.write(page, from + token.from(), token.length());
        }
        gzip.writeBytes(compressed[tokens.size()]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagePiece piece && hash == piece.hash && Arrays.equals(blanked, piece.blanked);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
