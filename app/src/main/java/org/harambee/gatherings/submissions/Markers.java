package org.harambee.gatherings.submissions;

/** Finds the bullet, number or list mark a line begins with. */
final class Markers {

    private static final String BULLETS = "•●◦‣▪■□·∙⁃◆►➤";
    private static final String NEEDING_SPACE = "*-–—+·#:";
    private static final String DASHES = "-–—";
    private static final String WIKI = "*#:;";
    private static final int LONGEST_NUMBER = 3;
    private static final int LONGEST_ORNAMENT = 16;

    private Markers() {}

    /** Where the marker ends, or 0 if the line has none. */
    static int end(String line, boolean wikitext) {
        if (line.isEmpty()) {
            return 0;
        }
        if (wikitext && WIKI.indexOf(line.charAt(0)) >= 0) {
            return runOf(WIKI, line);
        }
        if (BULLETS.indexOf(line.charAt(0)) >= 0) {
            return runOf(BULLETS, line);
        }
        if (NEEDING_SPACE.indexOf(line.charAt(0)) >= 0) {
            int end = "*#:".indexOf(line.charAt(0)) >= 0 ? runOf("*#:", line) : Math.max(1, runOf(DASHES, line));
            return end == line.length() || isSpace(line.charAt(end)) ? end : starWithoutSpace(line, end);
        }
        return numberEnd(line);
    }

    /** Where a number such as that of "2. Author(s)" ends, or 0 if the line begins with none. */
    static int headingNumberEnd(String line) {
        int end = numberEnd(line);
        while (end > 0 && end < line.length() && isSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where picture signs or arrows before the first word end, or 0 if there are none. */
    static int ornamentEnd(String line) {
        int end = 0;
        boolean ornament = false;
        while (end < line.length() && end < LONGEST_ORNAMENT) {
            int sign = line.codePointAt(end);
            int type = Character.getType(sign);
            boolean picture =
                    type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL || ">»›~".indexOf(sign) >= 0;
            boolean joint = sign == ' ' || type == Character.NON_SPACING_MARK || type == Character.FORMAT;
            if (!picture && !joint && type != Character.MODIFIER_SYMBOL) {
                break;
            }
            ornament |= picture;
            end += Character.charCount(sign);
        }
        return ornament ? end : 0;
    }

    private static int runOf(String marks, String line) {
        int end = 0;
        while (end < line.length() && marks.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static int starWithoutSpace(String line, int end) {
        return end == 1 && line.charAt(0) == '*' && Character.isLetter(line.charAt(1)) ? 1 : 0;
    }

    private static int numberEnd(String line) {
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits == 0
                || digits > LONGEST_NUMBER
                || digits == line.length()
                || ".)".indexOf(line.charAt(digits)) < 0) {
            return 0;
        }
        int end = digits + 1;
        return end == line.length() || isSpace(line.charAt(end)) ? end : 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
