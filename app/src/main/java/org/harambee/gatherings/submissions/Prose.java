package org.harambee.gatherings.submissions;

import java.util.List;

/** Running text: tells it from short values, and puts its lines together again. */
final class Prose {

    private static final int LONG = 140;
    private static final int LONG_ITEM = 300;
    private static final int MANY_WORDS = 22;
    private static final int SENTENCE_WORDS = 8;

    private Prose() {}

    /** Too long to be the value of a short field. */
    static boolean isLong(TextLine line) {
        int length = line.text().length();
        return line.isItem() ? length > LONG_ITEM : length > LONG || Plain.words(line.text()) > MANY_WORDS;
    }

    /** No item of a list: a sentence, or too long, unless commas make it a list itself. */
    static boolean isNoItem(TextLine line) {
        String text = line.text();
        boolean sentence = Plain.endsSentence(text) && Plain.words(text) >= SENTENCE_WORDS;
        return line.isItem() ? isLong(line) : sentence || (isLong(line) && !isList(text));
    }

    /** Paragraphs with an empty line between; wikitext runs the lines of a paragraph together. */
    static String text(List<TextLine> lines, boolean wikitext) {
        StringBuilder text = new StringBuilder();
        TextLine before = null;
        boolean gap = false;
        for (TextLine line : lines) {
            if (!line.isBlank()) {
                text.append(before == null ? "" : gap ? "\n\n" : joint(before, line, wikitext))
                        .append(Plain.oneLine(line.full()));
                before = line;
            }
            gap = line.isBlank();
        }
        return text.toString();
    }

    private static String joint(TextLine before, TextLine line, boolean wikitext) {
        boolean broken = before.number() == line.number();
        return !wikitext || broken || line.isItem() || before.isItem() || line.heading() ? "\n" : " ";
    }

    private static boolean isList(String text) {
        long commas =
                text.chars().filter(c -> c == ',' || c == ';' || c == '\t').count();
        return commas * 5 >= Plain.words(text);
    }
}
