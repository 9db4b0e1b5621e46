package org.harambee.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Gives an application its database: takes the data directory and starts the embedded PostgreSQL while the rest of the
 * application is still being put together, or, for a command, joins the server that holds the directory. With
 * {@code spring.datasource.url} set it does nothing of this.
 */
public final class DatabaseStart
        implements ApplicationContextInitializer<GenericApplicationContext>,
                ApplicationListener<ApplicationReadyEvent>,
                AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;

    private final boolean server;
    private @Nullable HeldDirectory held;
    private @Nullable DatabaseSource elsewhere;

    private DatabaseStart(boolean server) {
        this.server = server;
    }

    /** For the server: the directory must be free. */
    public static DatabaseStart forServer() {
        return new DatabaseStart(true);
    }

    /** For a command: a server may be running on the directory. */
    public static DatabaseStart forCommand() {
        return new DatabaseStart(false);
    }

    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        context.registerBean(DatabaseStart.class, () -> this);
        if (ExternalDatabase.isWanted(environment)) {
            elsewhere = ExternalDatabase.from(environment);
        } else {
            // runs after the contexts are closed, and also when Ctrl-C comes before there is one to close
            SpringApplication.getShutdownHandlers().add(this::close);
            refuseRootWithoutNamespaces();
            open(DataDirectory.at(Path.of(environment.getRequiredProperty("harambee.data"))), environment);
        }
    }

    DatabaseSource source() {
        return held != null ? held.database() : Objects.requireNonNull(elsewhere);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (server && held != null) {
            var environment = ready.getApplicationContext().getEnvironment();
            try {
                held.serve(environment.getProperty("local.server.port", ""));
            } catch (IOException e) {
                throw new DatabaseFailure("The connection file could not be written: " + e.getMessage(), e);
            }
        }
    }

    /** After everything that uses the database. Doing it again does nothing. */
    @Override
    public void close() {
        if (held != null) {
            try {
                held.close();
            } catch (IOException e) {
                throw new DatabaseFailure("The database could not be stopped properly: " + e.getMessage(), e);
            }
        }
    }

    /** Before a directory is made that another user then could not use. */
    private static void refuseRootWithoutNamespaces() {
        boolean rootOnLinux =
                "root".equals(System.getProperty("user.name")) && "Linux".equals(System.getProperty("os.name"));
        if (rootOnLinux && !LinuxUtils.isUnshareAvailable()) {
            throw new DatabaseFailure("PostgreSQL does not run as root, and this machine gives no user namespaces"
                    + " (unshare -U); start Harambee as another user.");
        }
    }

    private void open(DataDirectory directory, Environment environment) {
        try {
            // a server that is just starting or stopping answers one of the two questions in a moment
            for (int tenths = 0; !take(directory, environment) && !join(directory); tenths++) {
                if (server || tenths > PATIENCE_SECONDS * 10) {
                    throw new DatabaseFailure("The data directory " + directory.home()
                            + " is in use by another Harambee (" + DirectoryLock.holder(directory.lock())
                            + "); stop it or choose another with --data DIR.");
                }
                Thread.sleep(100);
            }
        } catch (IOException e) {
            throw new DatabaseFailure("The data directory can't be used: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean take(DataDirectory directory, Environment environment) throws IOException {
        var lock = DirectoryLock.tryTake(directory.lock(), holder(environment));
        if (lock.isPresent()) {
            held = new HeldDirectory(directory, lock.get());
        }
        return lock.isPresent();
    }

    private boolean join(DataDirectory directory) throws IOException {
        var access = server ? Optional.<DatabaseAccess>empty() : new ConnectionFile(directory).read();
        elsewhere = access.map(JoinedDatabase::new).orElse(null);
        return access.isPresent();
    }

    private String holder(Environment environment) {
        String process = "process " + ProcessHandle.current().pid();
        return server ? process + ", port " + environment.getProperty("server.port", "8080") : process;
    }
}
