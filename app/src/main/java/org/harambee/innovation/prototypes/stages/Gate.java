package org.harambee.innovation.prototypes.stages;

import org.harambee.innovation.prototypes.Signature;

/**
 * Something that happened at the gate of a stage.
 *
 * @param stage its number
 * @param passed whether the team promised what it asks; else they went back to it
 * @param reason why they went back
 */
public record Gate(int stage, boolean passed, String reason, Signature signature) {}
