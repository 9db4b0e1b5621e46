package org.harambee.innovation;

/**
 * Something a step lets people do, linked from the programme while the step is open. Features provide them as beans.
 *
 * @param path its address below the partnership's: {@code /ideas}
 * @param key the message that says what is done there
 */
public record StepLink(Step step, int order, String path, String key) {}
