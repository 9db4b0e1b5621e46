package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;

/** The text a flattener writes: knows for every line where it came from, and can take back what it wrote. */
final class FlatText {

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lineNumbers = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    FlatText(int firstLine) {
        lineNumbers.add(firstLine);
    }

    /** A point to come back to. */
    record Mark(int length, int lines, int mentions) {}

    Mark mark() {
        return new Mark(text.length(), lineNumbers.size(), mentions.size());
    }

    int length() {
        return text.length();
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    void append(char c) {
        text.append(c);
    }

    void append(String more) {
        more.chars().forEach(c -> {
            if (c == '\n') {
                newLine(lineNumbers.getLast());
            } else {
                text.append((char) c);
            }
        });
    }

    void newLine(int line) {
        text.append('\n');
        lineNumbers.add(line);
    }

    void newLineUnlessFresh(int line) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            newLine(line);
        }
    }

    void replace(Mark start, String shown) {
        takeBack(start);
        append(shown);
    }

    /** Takes back everything since the mark but this part, whose mentions move with it. */
    void keepOnly(Mark start, int from, int to) {
        String kept = text.substring(from, to);
        int by = start.length() - from;
        List<Mention> inside = mentions.stream()
                .skip(start.mentions())
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                .map(mention -> mention.moved(by))
                .toList();
        replace(start, kept);
        mentions.addAll(inside);
    }

    void mention(Mark start, String user, boolean talk) {
        mentions.add(new Mention(start.length(), text.length(), user, talk));
    }

    List<TextLine> lines() {
        TableLines lines = new TableLines();
        int start = 0;
        int mention = 0;
        for (int number : lineNumbers) {
            int end = text.indexOf("\n", start);
            end = end < 0 ? text.length() : end;
            List<Mention> inside = new ArrayList<>();
            while (mention < mentions.size() && mentions.get(mention).to() <= end) {
                inside.add(mentions.get(mention++).moved(-start));
            }
            lines.add(number, text.substring(start, end), inside);
            start = end + 1;
        }
        return lines.made();
    }

    private void takeBack(Mark start) {
        text.setLength(start.length());
        lineNumbers.subList(start.lines(), lineNumbers.size()).clear();
        mentions.subList(start.mentions(), mentions.size()).clear();
    }
}
