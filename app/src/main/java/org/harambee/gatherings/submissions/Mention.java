package org.harambee.gatherings.submissions;

/** A link to somebody's page inside a line; talk means the link leads to their talk page. */
record Mention(int from, int to, String user, boolean talk) {

    Mention moved(int by) {
        return new Mention(from + by, to + by, user, talk);
    }
}
