package org.harambee.gatherings.submissions;

import java.util.List;

/** A template as it is called in wikitext; ends and positions are those of the whole text. */
record TemplateCall(String name, int start, int end, boolean closed, List<Parameter> parameters) {

    /** A parameter; an unnamed one has an empty name. */
    record Parameter(String name, int start, int valueStart, int valueEnd) {}
}
