package org.harambee.database;

import java.io.IOException;
import java.nio.file.Path;

/** Holds a data directory and its database as a server does, without the pages. */
public final class RunningServer implements AutoCloseable {
    private final DataDirectory directory;
    private final HeldDirectory held;

    private RunningServer(DataDirectory directory) throws IOException {
        this.directory = directory;
        this.held = new HeldDirectory(
                directory,
                DirectoryLock.tryTake(directory.lock(), "a running server").orElseThrow());
    }

    public static RunningServer on(Path home) throws IOException {
        var server = new RunningServer(DataDirectory.at(home));
        server.held.serve("8080");
        return server;
    }

    public boolean isRunning() {
        return Postmaster.of(directory.cluster()).map(Postmaster::runs).orElse(false);
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
