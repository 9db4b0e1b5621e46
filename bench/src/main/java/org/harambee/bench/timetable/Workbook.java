package org.harambee.bench.timetable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The values of a workbook (.xlsx, ECMA-376): sheets by name, each with rows of cells as text. */
final class Workbook {
    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    static Workbook read(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new Workbook(zip);
        }
    }

    private Workbook(ZipFile zip) throws IOException {
        var shared = strings(zip);
        Map<String, String> parts = new HashMap<>();
        for (var relation : xml(zip, "xl/_rels/workbook.xml.rels").select("Relationship")) {
            parts.put(relation.attr("Id"), relation.attr("Target"));
        }
        for (var sheet : xml(zip, "xl/workbook.xml").getElementsByTag("sheet")) {
            var part = parts.getOrDefault(sheet.attr("r:id"), "");
            var path = part.startsWith("/") ? part.substring(1) : "xl/" + part;
            sheets.put(sheet.attr("name"), rows(xml(zip, path), shared));
        }
    }

    /** Rows without the empty ones at the end; a cell that is not there is empty. */
    List<List<String>> sheet(String name) {
        var rows = sheets.get(name);
        if (rows == null) {
            throw new IllegalArgumentException("the workbook has no sheet " + name + "; it is none of CSPLib's");
        }
        return rows;
    }

    List<List<String>> first() {
        return sheets.values().iterator().next();
    }

    /** A cell, or nothing beyond the edge. */
    static String cell(List<List<String>> rows, int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    private static List<String> strings(ZipFile zip) throws IOException {
        var all = new ArrayList<String>();
        if (zip.getEntry("xl/sharedStrings.xml") != null) {
            for (var item : xml(zip, "xl/sharedStrings.xml").getElementsByTag("si")) {
                all.add(text(item));
            }
        }
        return all;
    }

    private static List<List<String>> rows(Document sheet, List<String> shared) {
        var rows = new ArrayList<List<String>>();
        for (var row : sheet.getElementsByTag("row")) {
            int place = Integer.parseInt(row.attr("r")) - 1;
            while (rows.size() <= place) {
                rows.add(new ArrayList<>());
            }
            for (var cell : row.getElementsByTag("c")) {
                int column = column(cell.attr("r"));
                while (rows.get(place).size() <= column) {
                    rows.get(place).add("");
                }
                rows.get(place).set(column, value(cell, shared));
            }
        }
        while (!rows.isEmpty() && rows.getLast().stream().allMatch(String::isEmpty)) {
            rows.removeLast();
        }
        return rows;
    }

    private static String value(Element cell, List<String> shared) {
        var value = cell.getElementsByTag("v").first();
        if (value == null) {
            return text(cell);
        }
        return cell.attr("t").equals("s") ? shared.get(Integer.parseInt(value.wholeText())) : value.wholeText();
    }

    private static String text(Element parent) {
        var text = new StringBuilder();
        parent.getElementsByTag("t").forEach(part -> text.append(part.wholeText()));
        return text.toString();
    }

    /** A is 0, Z is 25, AA is 26. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = 26 * column + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static Document xml(ZipFile zip, String path) throws IOException {
        var entry = zip.getEntry(path);
        if (entry == null) {
            throw new IOException("the workbook has no " + path);
        }
        try (var in = zip.getInputStream(entry)) {
            return Jsoup.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
        }
    }
}
