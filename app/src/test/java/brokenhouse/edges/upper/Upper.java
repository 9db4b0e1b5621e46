package brokenhouse.edges.upper;

import brokenhouse.edges.lower.Lower;
import org.jspecify.annotations.Nullable;

public record Upper(@Nullable Lower lower) {}
