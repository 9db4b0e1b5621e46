/** A module that declares and takes the way up, so that the rule against it is seen to fail. */
@NullMarked
@ApplicationModule(allowedDependencies = "upper")
package brokenhouse.edges.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
