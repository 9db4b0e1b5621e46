package org.harambee.bench.data;

import java.util.List;

/** One session as someone would submit it. */
record Idea(
        int id,
        String title,
        List<String> authors,
        String type,
        String affiliation,
        List<String> themes,
        String level,
        String requirements,
        String text,
        String benefit) {}
