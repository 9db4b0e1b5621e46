package org.harambee.innovation.prototypes.tests;

import java.time.LocalDate;
import java.util.UUID;
import org.harambee.innovation.prototypes.Signature;

/**
 * A test with people, of whom no more is kept than how many they were.
 *
 * @param place which community, or where
 * @param change what changes because of it
 */
public record Trial(
        UUID id,
        LocalDate day,
        String place,
        int people,
        String tried,
        String outcome,
        String change,
        Signature signature) {}
