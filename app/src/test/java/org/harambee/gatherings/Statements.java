package org.harambee.gatherings;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts what is asked of the database, as Spring notes it. */
final class Statements {
    private Statements() {}

    static long during(Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> notes = new ListAppender<>();
        notes.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(notes);
        try {
            work.run();
        } finally {
            logger.detachAppender(notes);
            logger.setAdditive(true);
            logger.setLevel(null);
        }
        // what the program looks up by itself now and then is no part of the work
        return notes.list.stream()
                .filter(note -> !note.getThreadName().startsWith("selections"))
                .filter(note -> note.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
