/**
 * What a partnership leaves for the next one: so far its learnings, some of them taken from prototypes that ended.
 *
 * <p><i>Holds</i> learnings, of what worked and of what did not. <i>Hears</i>
 * {@link org.harambee.innovation.PrototypeEnded}. <i>Asks</i> {@code partnership}, {@code innovation}. <i>Never</i> hides a
 * setback, and never names one that nobody named. <i>Start reading at</i> {@code learnings/Learnings}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"database", "ui", "ui :: frame", "identity", "affiliates", "partnership", "innovation"})
package org.harambee.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
