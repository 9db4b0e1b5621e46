package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;

/** A line without markup: its number in the file, its bullet or number if it has one, and who is linked in it. */
record TextLine(int number, String marker, String text, boolean heading, List<Mention> mentions) {

    static TextLine plain(int number, String text) {
        return new TextLine(number, "", text.strip(), false, List.of());
    }

    static TextLine blank(int number) {
        return plain(number, "");
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    boolean isItem() {
        return !marker.isEmpty();
    }

    /** As it reads, bullet included; an indent shows nothing. */
    String full() {
        boolean shown = marker.chars().anyMatch(c -> c != ':' && c != ';');
        return shown ? marker + " " + text : text;
    }

    /** A part of this line, trimmed; it keeps the marker only if it starts where the line starts. */
    TextLine part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isPadding(text.charAt(start))) {
            start++;
        }
        while (end > start && isPadding(text.charAt(end - 1))) {
            end--;
        }
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.from() >= start && mention.to() <= end) {
                inside.add(mention.moved(-start));
            }
        }
        return new TextLine(number, from == 0 ? marker : "", text.substring(start, end), heading, inside);
    }

    TextLine withMarker(String other) {
        return new TextLine(number, other, text, heading, mentions);
    }

    TextLine asHeading() {
        return new TextLine(number, marker, text, true, mentions);
    }

    private static boolean isPadding(char c) {
        return Character.isWhitespace(c) || c == '|';
    }
}
