package org.harambee.selecting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import org.harambee.fairness.pabulib.PabulibFile;
import org.harambee.fairness.pabulib.PabulibReader;
import org.harambee.telling.Refusal;

/**
 * The file that was read, and the digest of its bytes where a lot is drawn from it.
 *
 * @param sha256 in hexadecimal digits
 */
record Input(PabulibFile file, Optional<String> sha256) {
    private static final String STANDARD = "-";
    private static final int PIECE = 1 << 16;

    /** Reads all of it; the digest of a file is worked out beside the reading. */
    static Input read(Request request, InputStream standard) throws IOException, Refusal {
        boolean digested = request.ties().contains(TieWord.LOT)
                && (request.seed().isEmpty() || request.verify().isPresent());
        var reader = reader(request);
        if (request.file().equals(STANDARD)) {
            return once(reader, standard, "standard input", digested);
        }
        var path = path(request.file());
        if (!Files.isRegularFile(path)) {
            try (var pipe = Files.newInputStream(path)) {
                return once(reader, pipe, request.file(), digested);
            }
        }
        var digest = digested
                ? CompletableFuture.supplyAsync(() -> digest(path), ForkJoinPool.commonPool())
                : CompletableFuture.completedFuture("");
        var file = reader.read(path);
        return new Input(file, digested ? Optional.of(await(digest)) : Optional.empty());
    }

    /** What comes through a pipe can't be read a second time. */
    private static Input once(PabulibReader reader, InputStream stream, String name, boolean digested)
            throws IOException {
        var in = new DigestInputStream(stream, digest());
        in.on(digested);
        var file = reader.read(in, name);
        return new Input(file, digested ? Optional.of(hex(in.getMessageDigest())) : Optional.empty());
    }

    private static PabulibReader reader(Request request) {
        var reader = new PabulibReader().groupedBy(request.groups());
        return request.weights().map(reader::weightedBy).orElse(reader);
    }

    private static Path path(String name) throws Refusal {
        var path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw Refusal.ofInput(name + " is a directory; name a .pb file.");
        }
        if (!Files.isReadable(path)) {
            throw Refusal.ofInput("There is no file " + name + " that can be read.");
        }
        return path;
    }

    private static String digest(Path path) {
        try (var in = Files.newInputStream(path)) {
            var sha256 = digest();
            var piece = new byte[PIECE];
            for (int read; (read = in.read(piece)) > 0; ) {
                sha256.update(piece, 0, read);
            }
            return hex(sha256);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private static String await(CompletableFuture<String> digest) throws IOException {
        try {
            return digest.join();
        } catch (CompletionException e) {
            throw new IOException("could not be read a second time: " + e.getCause(), e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
