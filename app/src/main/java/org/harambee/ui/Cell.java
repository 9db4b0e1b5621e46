package org.harambee.ui;

/**
 * One cell of a file. Spreadsheets take a cell that begins with {@code = + - @}, a tab or a line break for a formula,
 * so such a cell is written with an apostrophe in front; and so is one that begins with an apostrophe, so that reading
 * can take exactly one off again. See {@code docs/csv.md}.
 */
public final class Cell {
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠'";

    private Cell() {}

    public static String written(String value) {
        return !value.isEmpty() && dangerous(value.charAt(0)) ? "'" + value : value;
    }

    public static String read(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && dangerous(cell.charAt(1)) ? cell.substring(1) : cell;
    }

    private static boolean dangerous(char first) {
        return DANGEROUS.indexOf(first) >= 0;
    }
}
