package org.harambee.ui;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page as it is rendered, in UTF-8 and in one piece. A page of hundreds of rows is written in ten thousand small
 * parts: to keep them as parts and join them afterwards took a tenth of the page's time.
 */
final class PageOutput implements TemplateOutput {
    private static final int LIKELY = 32 * 1024;
    private static final int ASCII = 0x80;

    private byte[] bytes;
    private int length;

    PageOutput() {
        this(LIKELY);
    }

    /** @param likely how many bytes it will be */
    PageOutput(int likely) {
        bytes = new byte[likely];
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int until) {
        makeRoom(until - from);
        byte[] into = bytes;
        int at = length;
        for (int i = from; i < until; i++) {
            char letter = text.charAt(i);
            if (letter >= ASCII) {
                length = at;
                writeBinaryContent(text.substring(i, until).getBytes(StandardCharsets.UTF_8));
                return;
            }
            into[at++] = (byte) letter;
        }
        length = at;
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        makeRoom(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    int length() {
        return length;
    }

    byte[] toByteArray() {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
