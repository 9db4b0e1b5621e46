package org.harambee.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text as people wrote it, cut into paragraphs, lines and links. It never becomes markup. */
public record Prose(List<List<Piece>> paragraphs) {
    // what usually ends a sentence is no part of an address at its end
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\"'.,;:!?)\\]»”]");

    /**
     * @param text what to show
     * @param link where it leads, or empty
     * @param lineBefore whether it starts a new line
     */
    public record Piece(String text, String link, boolean lineBefore) {}

    public static Prose of(String text) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
            List<Piece> pieces = new ArrayList<>();
            paragraph.lines().forEach(line -> addLine(pieces, line));
            paragraphs.add(List.copyOf(pieces));
        }
        return new Prose(List.copyOf(paragraphs));
    }

    private static void addLine(List<Piece> pieces, String line) {
        boolean lineBefore = !pieces.isEmpty();
        Matcher link = LINK.matcher(line);
        int end = 0;
        while (link.find()) {
            if (link.start() > end) {
                pieces.add(new Piece(line.substring(end, link.start()), "", lineBefore));
                lineBefore = false;
            }
            pieces.add(new Piece(link.group(), link.group(), lineBefore));
            lineBefore = false;
            end = link.end();
        }
        if (end < line.length()) {
            pieces.add(new Piece(line.substring(end), "", lineBefore));
        }
    }
}
