package org.harambee.innovation.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/**
 * Prints booklets, one at a time, so that pages are not held up. What was printed is kept until something in it changes;
 * many who ask for the same one wait for a single printing.
 */
@Component
class Press {
    private static final String FAMILY = "Liberation Sans";
    private static final long ROOM = 32L * 1024 * 1024;
    private static final Duration KEPT = Duration.ofHours(6);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Cache<String, byte[]> printed = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .weigher((String fingerprint, byte[] booklet) -> booklet.length)
            .expireAfterAccess(KEPT)
            .build();
    private final Semaphore press = new Semaphore(1, true);

    Press() {
        // it tells much that nobody can do anything about
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The booklet as a PDF; nothing where it may not be printed, or too many others are waiting.
     *
     * @param may asked only where nobody has had it printed before
     */
    Optional<byte[]> printed(String fingerprint, BooleanSupplier may, Supplier<Document> booklet) {
        return Optional.ofNullable(printed.get(fingerprint, asked -> may.getAsBoolean() ? turn(booklet) : null));
    }

    private byte @Nullable [] turn(Supplier<Document> booklet) {
        try {
            if (!press.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return null;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        }
        try {
            return print(booklet.get());
        } finally {
            press.release();
        }
    }

    private static byte[] print(Document document) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withW3cDocument(document, "about:blank");
            builder.usePdfUaAccessibility(true);
            font(builder, "Regular", 400, FontStyle.NORMAL);
            font(builder, "Bold", 700, FontStyle.NORMAL);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String cut, int weight, FontStyle style) {
        builder.useFont(() -> Letters.font(cut), FAMILY, weight, style, true);
    }
}
