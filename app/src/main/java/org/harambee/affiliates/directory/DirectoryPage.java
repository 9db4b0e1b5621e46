package org.harambee.affiliates.directory;

import java.util.List;

/**
 * @param found how many affiliates match
 * @param all how many there are
 * @param from how many of those found stand on earlier pages
 */
public record DirectoryPage(
        Filter filter, Choices choices, List<Line> lines, int found, int all, int from, Atlas atlas) {
    /** Some four hundred lines still weigh less than 50 KB on the way. */
    static final int MOST = 400;

    public boolean several() {
        return found > lines.size();
    }

    public int number() {
        return from / MOST + 1;
    }

    public int pages() {
        return Math.max(1, (found + MOST - 1) / MOST);
    }

    public String page(int number) {
        return filter.with("page", Integer.toString(number));
    }
}
