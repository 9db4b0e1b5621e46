package org.harambee.bench.pages;

import org.harambee.bench.measure.Address;
import org.harambee.bench.measure.Processes;

/** One page of one server, to be measured in turn with others. */
record Target(String name, Address address, Processes server) {}
