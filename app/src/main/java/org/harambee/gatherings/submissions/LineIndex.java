package org.harambee.gatherings.submissions;

import java.util.Arrays;

/** Which line of a text a position stands on. */
final class LineIndex {

    private final int[] ends;

    LineIndex(String text) {
        int[] found = new int[(int) text.chars().filter(c -> c == '\n').count()];
        int next = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            found[next++] = i;
        }
        this.ends = found;
    }

    int lineAt(int position) {
        int at = Arrays.binarySearch(ends, position);
        return (at >= 0 ? at : -at - 1) + 1;
    }
}
