package org.harambee.gatherings.submissions;

import org.jspecify.annotations.Nullable;

/** A part of a line: a label with the text behind it, or text alone. */
record Piece(LabelFinder.@Nullable Found label, String asWritten, TextLine value) {}
