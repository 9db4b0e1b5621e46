/** A module that uses what it did not declare. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package brokenhouse.edges.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
