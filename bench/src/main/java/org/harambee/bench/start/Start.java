package org.harambee.bench.start;

/** One start, in seconds of the clock and of CPU: until the program says it is ready, and until the first page. */
record Start(double ready, double readyCpu, double page, double pageCpu) {}
