package org.harambee.gatherings.submissions;

/** Turns the bars of a table row into tabs, leaving every other character in its place. */
final class TableRow {

    private static final int LONGEST_ATTRIBUTES = 300;

    private TableRow() {}

    static String markdown(String line) {
        String row = line.strip();
        if (!row.startsWith("|")) {
            return isRule(row) ? "" : line;
        }
        return isRule(row) ? "" : line.replace('|', '\t');
    }

    static String wiki(String line) {
        String row = line.strip();
        if (row.startsWith("{|")
                || row.startsWith("|}")
                || row.startsWith("|-")
                || row.startsWith("|+")
                || isRule(row)) {
            return "";
        }
        boolean header = row.startsWith("!");
        if (!header && !row.startsWith("|")) {
            return line;
        }
        char[] out = line.toCharArray();
        int cell = line.indexOf(row.charAt(0)) + 1;
        out[cell - 1] = '\t';
        while (cell <= out.length) {
            int end = cellEnd(line, cell, header);
            blankAttributes(line, out, cell, end);
            for (int i = end; i < Math.min(end + 2, out.length); i++) {
                out[i] = '\t';
            }
            cell = end + 2;
        }
        return new String(out);
    }

    private static int cellEnd(String line, int from, boolean header) {
        for (int i = from; i + 1 < line.length(); i++) {
            boolean bars = line.charAt(i) == '|' && line.charAt(i + 1) == '|';
            if (bars || (header && line.charAt(i) == '!' && line.charAt(i + 1) == '!')) {
                return i;
            }
        }
        return line.length();
    }

    private static void blankAttributes(String line, char[] out, int from, int to) {
        int bar = line.substring(from, Math.min(to, from + LONGEST_ATTRIBUTES)).indexOf('|');
        int equals = bar < 0 ? -1 : line.substring(from, from + bar).indexOf('=');
        for (int i = from; equals > 0 && i <= from + bar; i++) {
            out[i] = ' ';
        }
    }

    /** A line of nothing but bars and dashes, as between the head and the body of a table. */
    private static boolean isRule(String row) {
        return row.length() >= 3 && row.chars().allMatch(c -> "|-:+=_ \t".indexOf(c) >= 0) && row.indexOf(' ') != 0;
    }
}
