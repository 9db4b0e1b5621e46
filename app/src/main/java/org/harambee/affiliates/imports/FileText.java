package org.harambee.affiliates.imports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.harambee.ui.Said;

/** The words of a file, or why they can't be read. */
sealed interface FileText {
    int MEGABYTE = 1024 * 1024;
    int LARGEST = 5 * MEGABYTE;

    record Words(String text) implements FileText {}

    record Unreadable(Said why) implements FileText {}

    static FileText of(byte[] content) {
        return refusalBySize(content.length).<FileText>map(Unreadable::new).orElseGet(() -> decoded(content));
    }

    /** The sentence for a file that is too large to be read at all. */
    static Optional<Said> refusalBySize(long bytes) {
        return bytes > LARGEST
                ? Optional.of(Said.of("affiliates-import-too-large", "megabytes", Math.ceilDiv(bytes, MEGABYTE)))
                : Optional.empty();
    }

    private static FileText decoded(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        if (result.isError()) {
            return new Unreadable(notUtf8(content, bytes.position()));
        }
        String words = text.flip().toString();
        // Excel marks UTF-8 with a byte order mark
        return new Words(words.startsWith("\uFEFF") ? words.substring(1) : words);
    }

    private static Said notUtf8(byte[] content, int at) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < at; i++) {
            if (content[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        return Said.of("affiliates-import-not-utf-8", "line", line, "byte", at - start + 1);
    }
}
