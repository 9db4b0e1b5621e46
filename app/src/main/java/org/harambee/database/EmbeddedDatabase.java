package org.harambee.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL that lives and dies with this program, and is started again if it dies before. */
final class EmbeddedDatabase implements DatabaseSource, AutoCloseable {
    private static final int STOP_SECONDS = 60;

    private final Cluster cluster;
    private final boolean recovered;
    private EmbeddedPostgres postgres;
    private boolean closed;

    private EmbeddedDatabase(Cluster cluster, boolean recovered) {
        this.cluster = cluster;
        this.recovered = recovered;
        this.postgres = cluster.start();
    }

    static EmbeddedDatabase start(DataDirectory directory, Map<String, String> settings) {
        try {
            boolean recovered = stopLeftover(directory);
            dropHalfMade(directory);
            boolean first = !Files.exists(directory.passwords());
            if (first) {
                refuseWithoutPasswords(directory);
                Files.createFile(directory.firstStart());
            }
            var passwords = first ? Passwords.fresh() : Passwords.read(directory.passwords());
            var cluster = new Cluster(directory, passwords, freePort(), settings);
            var database = new EmbeddedDatabase(cluster, recovered);
            if (first) {
                database.furnish();
            }
            return database;
        } catch (IOException e) {
            throw new DatabaseFailure(
                    "The data directory " + directory.home() + " can't be used: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public DatabaseAccess access() {
        return access(Roles.DATABASE);
    }

    DatabaseAccess access(String database) {
        String url = "jdbc:postgresql://127.0.0.1:" + cluster.port() + "/" + database;
        return new DatabaseAccess(
                url, cluster.passwords().asOwner(), cluster.passwords().asApp());
    }

    @Override
    public StartReport report() {
        var data = "Its data is in " + cluster.directory().home() + ".";
        return recovered
                ? StartReport.of(data, "It had not been stopped properly; all that was stored has been recovered.")
                : StartReport.of(data);
    }

    Connection asSuperuser() throws SQLException {
        return cluster.passwords().asSuperuser().connect(access("postgres").url());
    }

    /** For the {@link Supervisor}: true if it had to be started again. */
    synchronized boolean revive() throws IOException {
        var process = Postmaster.of(cluster.directory().cluster());
        if (closed || process.map(Postmaster::runs).orElse(false)) {
            return false;
        }
        if (process.isPresent()) {
            process.get().disown();
        }
        // stops nothing any more, but gives up the library's own lock on the cluster
        postgres.close();
        postgres = cluster.start();
        return true;
    }

    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        var process = Postmaster.of(cluster.directory().cluster());
        postgres.close();
        if (process.isPresent() && !process.get().ends(STOP_SECONDS)) {
            throw new DatabaseFailure(
                    "PostgreSQL (process " + process.get().pid() + ") is still writing; it stops when it is done.");
        }
    }

    private void furnish() throws IOException {
        try (var superuser = asSuperuser()) {
            Roles.create(superuser, cluster.passwords());
            Roles.createDatabase(superuser, Roles.DATABASE);
        } catch (SQLException e) {
            close();
            throw new DatabaseFailure("The database could not be set up: " + e.getMessage(), e);
        }
        var directory = cluster.directory();
        directory.writePrivately(directory.passwords(), cluster.passwords().text());
        Files.delete(directory.firstStart());
    }

    private static boolean stopLeftover(DataDirectory directory) throws IOException {
        var left = Postmaster.of(directory.cluster());
        if (left.isPresent()) {
            if (left.get().runs()) {
                left.get().stop();
            } else {
                left.get().disown();
            }
        }
        return left.isPresent();
    }

    /** A first start that was cut short holds nothing of anybody yet. */
    private static void dropHalfMade(DataDirectory directory) throws IOException {
        if (Files.exists(directory.firstStart())) {
            FileSystemUtils.deleteRecursively(directory.cluster());
            Files.deleteIfExists(directory.passwords());
            Files.delete(directory.firstStart());
        }
    }

    private static void refuseWithoutPasswords(DataDirectory directory) {
        if (Files.exists(directory.cluster())) {
            throw new DatabaseFailure("The data in " + directory.home() + " can't be opened without its "
                    + directory.passwords().getFileName() + "; put that file back.");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
