package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;

/** Makes a line of text from a line of the file: takes off table bars, heading signs, bullets and edit links. */
final class LineMaker {

    private final boolean wikitext;

    LineMaker(boolean wikitext) {
        this.wikitext = wikitext;
    }

    static List<TextLine> plainLines(String text) {
        LineMaker maker = new LineMaker(false);
        List<TextLine> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(maker.make(number++, text.substring(start, end), List.of()));
            start = end + 1;
        }
        return lines;
    }

    TextLine make(int number, String raw, List<Mention> mentions) {
        String row = wikitext ? TableRow.wiki(raw) : TableRow.markdown(raw);
        TextLine line = new TextLine(number, "", row, false, mentions);
        line = line.part(0, row.length());
        line = wikitext ? wikiHeading(line) : quoted(line);
        line = marked(line);
        line = wikitext ? line : unbold(line);
        return withoutEditLink(line);
    }

    private static TextLine wikiHeading(TextLine line) {
        String text = line.text();
        int signs = 0;
        while (signs * 2 < text.length() - 1
                && text.charAt(signs) == '='
                && text.charAt(text.length() - 1 - signs) == '=') {
            signs++;
        }
        return signs == 0 ? line : line.part(signs, text.length() - signs).asHeading();
    }

    private static TextLine quoted(TextLine line) {
        return line.text().startsWith("> ") ? line.part(2, line.text().length()) : line;
    }

    private TextLine marked(TextLine line) {
        String text = line.text();
        int end = line.heading() ? 0 : Markers.end(text, wikitext);
        if (end == 0) {
            return line;
        }
        String marker = text.substring(0, end);
        TextLine rest = line.part(end, text.length());
        boolean markdownHeading = !wikitext && marker.startsWith("##");
        boolean term = wikitext && marker.equals(";");
        return markdownHeading || term ? rest.asHeading() : rest.withMarker(marker);
    }

    private static TextLine unbold(TextLine line) {
        if (!line.text().contains("**")) {
            return line;
        }
        String text = line.text().replace("**", "");
        return new TextLine(line.number(), line.marker(), text.strip(), line.heading(), List.of());
    }

    private static TextLine withoutEditLink(TextLine line) {
        int end = EditLinks.start(line.text());
        return end < 0 ? line : line.part(0, end).withMarker(line.marker()).asHeading();
    }
}
