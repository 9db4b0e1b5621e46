package org.harambee.database;

/**
 * A module's part of the example world: public facts and made-up people. Modules provide it as a bean in the
 * {@link org.springframework.core.annotation.Order} in which they build on each other.
 */
public interface Example {

    /** The module's name, under which it is noted that its part has been loaded. */
    String module();

    /** Stores the module's part; called once in the life of a database, in a transaction of its own. */
    void load();
}
