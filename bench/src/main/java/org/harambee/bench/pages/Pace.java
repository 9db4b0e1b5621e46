package org.harambee.bench.pages;

/** How hard and how long. */
record Pace(int clients, int seconds, int rounds, int warmUp) {}
