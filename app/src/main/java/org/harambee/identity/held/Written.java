package org.harambee.identity.held;

/**
 * A text in a form that was not taken.
 *
 * @param label what its field is called; empty where the form does not tell
 */
public record Written(String label, String text) {}
