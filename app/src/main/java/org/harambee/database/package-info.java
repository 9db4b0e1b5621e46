/**
 * The one database engine: an embedded PostgreSQL that keeps its data beside the program, or a server named by
 * {@code spring.datasource.url}.
 *
 * <p>Two roles: {@code harambee_owner} owns every schema and migrates, {@code harambee_app} reads and writes and can
 * do neither. Nothing here knows a table of any module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.harambee.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
