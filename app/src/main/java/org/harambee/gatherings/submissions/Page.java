package org.harambee.gatherings.submissions;

import java.util.List;

/** The lines of a page outside its template: those before it and those after it, or all of them as the rest. */
record Page(List<TextLine> before, boolean hasTemplate, List<TextLine> rest) {

    static Page withoutTemplate(List<TextLine> lines) {
        return new Page(List.of(), false, lines);
    }
}
