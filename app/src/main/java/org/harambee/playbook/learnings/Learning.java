package org.harambee.playbook.learnings;

import org.harambee.partnership.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt.
 *
 * @param code its name in addresses, unique in its partnership
 * @param evidence how well it is known, where it was loaded
 */
public record Learning(
        String code,
        Kind kind,
        String theme,
        String text,
        @Nullable Evidence evidence) {}
