package org.harambee.partnership.facts;

import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/** Something that is known about a partnership, or known not to be known. */
public record Fact(String text, @Nullable Evidence evidence) {}
