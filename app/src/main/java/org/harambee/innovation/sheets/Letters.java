package org.harambee.innovation.sheets;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The letters of a file. Spreadsheets mark Unicode with a byte order mark; what has none and is no UTF-8 is taken for
 * what its letters look most like, and the report says so.
 */
record Letters(String text, String encoding) {
    private static final String MARK = "\uFEFF";

    static Letters of(byte[] content) {
        if (starts(content, 0xFF, 0xFE)) {
            return marked(content, StandardCharsets.UTF_16LE);
        }
        if (starts(content, 0xFE, 0xFF)) {
            return marked(content, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new Letters(unmarked(text), "UTF-8");
        } catch (CharacterCodingException otherwise) {
            return guessed(content);
        }
    }

    private static Letters guessed(byte[] content) {
        CharsetMatch match = new CharsetDetector().setText(content).detect();
        String name = match != null && Charset.isSupported(match.getName()) ? match.getName() : "windows-1252";
        return new Letters(new String(content, Charset.forName(name)), name);
    }

    private static Letters marked(byte[] content, Charset charset) {
        return new Letters(unmarked(new String(content, charset)), charset.name());
    }

    private static String unmarked(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
