package org.harambee.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.springframework.stereotype.Component;

/**
 * Compresses a page that is rendered for one viewer. Its frame is the viewer's own, but what stands between the tags of
 * {@code main} often comes out the same for the next one: that piece is compressed apart from the frame, and once only.
 * Pieces that know nothing of each other also keep secrets of the frame out of what the content's length tells.
 */
@Component
class PageCompression {
    /** The server's own compression takes level 6: three times the work for a tenth fewer bytes. */
    private static final int LEVEL = 3;

    private static final long ROOM = 16L * 1024 * 1024;
    private static final int WORTH_KNOWING = 4_096;
    private static final int TRAILER = 10;
    private static final byte[] MAIN = "<main".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MAIN_ENDS = "</main>".getBytes(StandardCharsets.US_ASCII);
    // RFC 1952: magic, deflate, no flags, no time, no extra flags, unknown system
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    // RFC 1951: a last block that holds nothing
    private static final short LAST_BLOCK = 3;

    private final Cache<Piece, byte[]> known = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((Piece piece, byte[] compressed) -> piece.bytes().length + compressed.length)
            .build();

    byte[] compressed(byte[] page) {
        int main = indexOf(page, MAIN);
        int end = lastIndexOf(page, MAIN_ENDS);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream(page.length / 4 + 100);
        gzip.writeBytes(HEADER);
        if (main < 0 || end < main) {
            gzip.writeBytes(deflated(page));
        } else {
            gzip.writeBytes(deflated(Arrays.copyOfRange(page, 0, main)));
            gzip.writeBytes(known(Arrays.copyOfRange(page, main, end)));
            gzip.writeBytes(deflated(Arrays.copyOfRange(page, end, page.length)));
        }
        gzip.writeBytes(trailer(page));
        return gzip.toByteArray();
    }

    private byte[] known(byte[] bytes) {
        return bytes.length < WORTH_KNOWING ? deflated(bytes) : known.get(Piece.of(bytes), piece -> deflated(bytes));
    }

    /** Blocks that end on a whole byte and can be followed by any others. */
    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(bytes);
            byte[] out = new byte[bytes.length + bytes.length / 1_000 + 64];
            int length = deflater.deflate(out, 0, out.length, Deflater.FULL_FLUSH);
            return Arrays.copyOf(out, length);
        } finally {
            deflater.end();
        }
    }

    private static byte[] trailer(byte[] page) {
        CRC32 checksum = new CRC32();
        checksum.update(page);
        return ByteBuffer.allocate(TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(LAST_BLOCK)
                .putInt((int) checksum.getValue())
                .putInt(page.length)
                .array();
    }

    private static int indexOf(byte[] page, byte[] tag) {
        for (int at = 0; at <= page.length - tag.length; at++) {
            if (stands(tag, page, at)) {
                return at;
            }
        }
        return -1;
    }

    private static int lastIndexOf(byte[] page, byte[] tag) {
        for (int at = page.length - tag.length; at >= 0; at--) {
            if (stands(tag, page, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean stands(byte[] tag, byte[] page, int at) {
        return page[at] == tag[0] && Arrays.equals(tag, 0, tag.length, page, at, at + tag.length);
    }

    /** Equal where every byte is; the hash is worked out once. */
    private record Piece(int hash, byte[] bytes) {
        static Piece of(byte[] bytes) {
            return new Piece(Arrays.hashCode(bytes), bytes);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Piece piece && hash == piece.hash && Arrays.equals(bytes, piece.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
