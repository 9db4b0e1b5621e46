/**
 * What every page shares: the frame, the languages, forms, the person looking, and pages kept ready for readers.
 *
 * <p>Holds no domain. <i>Gives</i> {@link org.harambee.ui.Screen} to templates, {@link org.harambee.ui.Form} and
 * {@link org.harambee.ui.Once} to controllers, and small contributions ({@link org.harambee.ui.NavigationEntry}, {@link org.harambee.ui.NeedsYou},
 * {@link org.harambee.ui.OverviewCard}) by which a lower page shows what a higher module knows.
 * <i>Never</i> names a person, an affiliate or a partnership. <i>Start reading at</i> {@link org.harambee.ui.Screen}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package org.harambee.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
