package org.harambee.database;

/**
 * The application without its web server, for a command of the command line. It is started when a command asks for
 * its first bean, so that {@code --help} and wrong use cost nothing.
 *
 * <p>A module brings a command as a public type in its root, annotated with picocli's {@code @Command} and implementing
 * {@code Callable<Integer>}. Its constructor takes a {@code CommandApplication}; the program's root lists the class.
 */
public interface CommandApplication {
    <T> T bean(Class<T> type);
}
