package org.harambee.telling;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A small file as a text, or standard input where it is called -. */
public final class TextFile {
    private static final int MOST_BYTES = 20_000_000;

    private TextFile() {}

    /**
     * All of it, without a byte order mark.
     *
     * @param what the file holds, for the refusal
     * @throws Refusal where it is not there, no text in UTF-8, or too large
     */
    public static String read(String name, String what, InputStream standard) throws Refusal {
        try {
            var bytes = name.equals("-") ? standard.readNBytes(MOST_BYTES + 1) : bytes(name, what);
            if (bytes.length > MOST_BYTES) {
                throw Refusal.ofInput(name + " is larger than 20 MB; that is no " + what + ".");
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Refusal.ofInput(name + " is not in UTF-8; save it as UTF-8 text (CSV, not a workbook).");
        } catch (IOException e) {
            throw Refusal.ofInput(name + " could not be read: " + e.getMessage());
        }
    }

    private static byte[] bytes(String name, String what) throws IOException, Refusal {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw Refusal.ofInput("There is no file " + name + ".");
        }
        if (Files.isDirectory(path)) {
            throw Refusal.ofInput(name + " is a directory; name a " + what + ".");
        }
        if (!Files.isReadable(path)) {
            throw Refusal.ofInput("There is no file " + name + " that can be read.");
        }
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }
}
