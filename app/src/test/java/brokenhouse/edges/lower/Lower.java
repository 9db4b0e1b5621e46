package brokenhouse.edges.lower;

import brokenhouse.edges.upper.Upper;

public record Lower(Upper upper) {}
