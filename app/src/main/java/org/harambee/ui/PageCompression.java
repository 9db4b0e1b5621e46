package org.harambee.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;

/**
 * Compresses a page that is rendered for one viewer. Its frame is the viewer's own, but what stands between the tags of
 * {@code main} often comes out the same for the next one: that piece is compressed apart from the frame, and once only.
 * Pieces that know nothing of each other also keep secrets of the frame out of what the content's length tells; the
 * tokens of forms are in no compressed piece at all.
 */
@Component
class PageCompression {
    private static final long ROOM = 16L * 1024 * 1024;
    private static final int WORTH_KNOWING = 512;
    private static final int TRAILER = 10;
    private static final String MAIN = "<main";
    private static final String MAIN_ENDS = "</main>";
    // RFC 1952: magic, deflate, no flags, no time, no extra flags, unknown system
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    // RFC 1951: a last block that holds nothing
    private static final short LAST_BLOCK = 3;

    private final Cache<PagePiece, byte[][]> known = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((PagePiece piece, byte[][] compressed) -> 2 * piece.length())
            .build();

    byte[] compressed(byte[] page) {
        // a letter for each byte: Java looks through a text many times as fast as through bytes
        String letters = new String(page, StandardCharsets.ISO_8859_1);
        int main = letters.indexOf(MAIN);
        int end = letters.lastIndexOf(MAIN_ENDS);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream(page.length / 4 + 100);
        gzip.writeBytes(HEADER);
        if (main < 0 || end < main) {
            write(page, letters, 0, page.length, gzip);
        } else {
            write(page, letters, 0, main, gzip);
            write(page, letters, main, end, gzip);
            write(page, letters, end, page.length, gzip);
        }
        gzip.writeBytes(trailer(page));
        return gzip.toByteArray();
    }

    private void write(byte[] page, String letters, int from, int until, ByteArrayOutputStream gzip) {
        PagePiece piece = PagePiece.of(page, letters, from, until);
        byte[][] compressed =
                piece.length() < WORTH_KNOWING ? piece.compressed() : known.get(piece, PagePiece::compressed);
        piece.write(compressed, page, from, gzip);
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
}
