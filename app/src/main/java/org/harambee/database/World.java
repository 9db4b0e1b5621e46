package org.harambee.database;

/**
 * Which world this database holds: the example with its invented people, or a real one. Decided at the first start on
 * it and never changed. What loads the example asks here, and so does what shows it as an example.
 */
public record World(boolean example) {}
