package org.harambee.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of a text are others in the text that took its place: those outside a longest common subsequence of both,
 * word by word. Found in time and space proportional to the product of the words that differ between the first and the
 * last; texts for which that is too much are taken to differ between these altogether.
 *
 * @param before the old text in pieces; put together they are the old text
 * @param after the new text, likewise
 */
public record WordChange(List<Piece> before, List<Piece> after) {
    private static final int MOST = 1_000_000;

    /** @param changed whether the other text lacks it */
    public record Piece(String text, boolean changed) {}

    public static WordChange of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && alike(old.get(head), now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && alike(old.get(old.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
            tail++;
        }
        boolean[] keptBefore = ends(old.size(), head, tail);
        boolean[] keptAfter = ends(now.size(), head, tail);
        common(old, now, head, tail, keptBefore, keptAfter);
        return new WordChange(pieces(old, keptBefore), pieces(now, keptAfter));
    }

    // a word with the space behind it
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)", -1));
    }

    private static boolean alike(String word, String other) {
        return word.strip().equals(other.strip());
    }

    private static boolean[] ends(int size, int head, int tail) {
        boolean[] kept = new boolean[size];
        Arrays.fill(kept, 0, head, true);
        Arrays.fill(kept, size - tail, size, true);
        return kept;
    }

    private static void common(
            List<String> old, List<String> now, int head, int tail, boolean[] keptBefore, boolean[] keptAfter) {
        int rows = old.size() - head - tail;
        int columns = now.size() - head - tail;
        if ((long) rows * columns > MOST) {
            return;
        }
        int[][] length = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                length[i][j] = alike(old.get(head + i), now.get(head + j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (alike(old.get(head + i), now.get(head + j))) {
                keptBefore[head + i++] = true;
                keptAfter[head + j++] = true;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<Piece> pieces(List<String> words, boolean[] kept) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= words.size(); to++) {
            if (to == words.size() || kept[to] != kept[from]) {
                pieces.add(new Piece(String.join("", words.subList(from, to)), !kept[from]));
                from = to;
            }
        }
        return pieces;
    }
}
