package org.harambee;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A jar in memory, of which each entry is unpacked when it is asked for: few of a library's classes are needed, and the
 * JDK's stream unpacks all in front of the one looked for. Reads what Maven packs (PKWARE's APPNOTE.TXT 4.3): one archive
 * without comment, below 4 GB.
 */
final class InnerJar {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int STORED = 0;

    private final ByteBuffer bytes;
    private final Map<String, Integer> places = new HashMap<>();

    InnerJar(byte[] packed) throws IOException {
        bytes = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        int end = packed.length - END_LENGTH;
        if (end < 0 || bytes.getInt(end) != END) {
            throw new IOException("a jar inside the program is cut or has a comment");
        }
        int place = bytes.getInt(end + 16);
        for (int left = Short.toUnsignedInt(bytes.getShort(end + 10)); left > 0; left--) {
            int name = Short.toUnsignedInt(bytes.getShort(place + 28));
            places.put(new String(packed, place + 46, name, StandardCharsets.UTF_8), place);
            place += 46
                    + name
                    + Short.toUnsignedInt(bytes.getShort(place + 30))
                    + Short.toUnsignedInt(bytes.getShort(place + 32));
        }
    }

    /** What an entry holds, or null where there is none of this name. */
    byte @Nullable [] entry(String name) throws IOException {
        Integer place = places.get(name);
        if (place == null) {
            return null;
        }
        int packed = bytes.getInt(place + 20);
        byte[] content = new byte[bytes.getInt(place + 24)];
        int header = bytes.getInt(place + 42);
        int start = header
                + 30
                + Short.toUnsignedInt(bytes.getShort(header + 26))
                + Short.toUnsignedInt(bytes.getShort(header + 28));
        if (bytes.getShort(place + 10) == STORED) {
            bytes.get(start, content);
            return content;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), start, packed);
            if (inflater.inflate(content) != content.length) {
                throw new IOException(name + " in the program is damaged");
            }
        } catch (DataFormatException e) {
            throw new IOException(name + " in the program is damaged", e);
        } finally {
            inflater.end();
        }
        return content;
    }
}
