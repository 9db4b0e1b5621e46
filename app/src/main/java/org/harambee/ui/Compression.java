package org.harambee.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/** Whether a reader takes compressed pages, and the compression of pages that are kept. */
public final class Compression {
    private static final int KEPT = 6;
    private static final int WORTHWHILE = 1_500;
    private static final int BUFFER = 16 * 1024;
    private static final String LATER = Compression.class.getName() + ".later";

    private Compression() {}

    public static boolean acceptedBy(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    }

    /** Whoever keeps the page wants it plain and compresses it once for everybody. */
    public static void leaveToKeeper(HttpServletRequest request) {
        request.setAttribute(LATER, true);
    }

    public static byte[] forKeeping(byte[] page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(page.length / 4 + 100);
        try (Gzip gzip = new Gzip(bytes, KEPT)) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static boolean worthwhile(HttpServletRequest request, byte[] page) {
        return page.length >= WORTHWHILE && acceptedBy(request) && request.getAttribute(LATER) == null;
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(ByteArrayOutputStream bytes, int level) throws IOException {
            super(bytes, BUFFER);
            def.setLevel(level);
        }
    }
}
