package org.harambee.database;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A data directory that is ours alone, and the PostgreSQL that is started on it in the background. */
final class HeldDirectory implements AutoCloseable {
    private final DirectoryLock lock;
    private final ConnectionFile file;
    private final CompletableFuture<EmbeddedDatabase> starting;
    private @Nullable Supervisor supervisor;
    private boolean closed;

    HeldDirectory(DataDirectory directory, DirectoryLock lock) throws IOException {
        this.lock = lock;
        this.file = new ConnectionFile(directory);
        file.remove();
        this.starting = CompletableFuture.supplyAsync(
                () -> EmbeddedDatabase.start(directory, Settings.server()),
                start -> Thread.ofPlatform().name("database-start").start(start));
    }

    EmbeddedDatabase database() {
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatabaseFailure failure ? failure : e;
        }
    }

    /** From now on commands may join, and the database is watched. */
    synchronized void serve(String httpPort) throws IOException {
        supervisor = Supervisor.of(database());
        file.write(database().access(), httpPort);
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            file.remove();
            if (supervisor != null) {
                supervisor.close();
            }
            if (!starting.handle((database, failure) -> failure != null).join()) {
                starting.join().close();
            }
        } finally {
            lock.close();
        }
    }
}
