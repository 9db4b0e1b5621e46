package org.harambee.partnership.settings;

/**
 * What a partnership says of itself now.
 *
 * @param version counts its changes, so that of two who edit at once the second is told
 */
public record Standing(About about, int version) {}
