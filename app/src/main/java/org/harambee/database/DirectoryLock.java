package org.harambee.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** At most one process works on a data directory. Who it is stands in the lock's file. */
record DirectoryLock(Path file) implements AutoCloseable {
    // Static, because a lock that is only reachable from a local variable is given up with its garbage. A second
    // channel must never be opened by the same process: closing it would give up the first one's lock.
    private static final Map<Path, FileLock> HELD = new ConcurrentHashMap<>();

    // far behind the text: where locks are mandatory, the text stays readable
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    static synchronized Optional<DirectoryLock> tryTake(Path file, String holder) {
        if (HELD.containsKey(file)) {
            return Optional.empty();
        }
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            HELD.put(file, lock);
            channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new DirectoryLock(file));
        } catch (IOException e) {
            throw new DatabaseFailure(
                    "The data directory " + file.getParent() + " can't be locked: " + e.getMessage(), e);
        }
    }

    /** What the holder said of itself; empty where it can't be read. Not for the holder's own process. */
    static String holder(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        var lock = HELD.remove(file);
        if (lock != null) {
            try {
                lock.acquiredBy().close();
            } catch (IOException e) {
                throw new DatabaseFailure("The lock " + file + " could not be given back: " + e.getMessage(), e);
            }
        }
    }
}
