package org.harambee.ui.kept;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.harambee.ui.Compression;

/**
 * One representation of a page as readers without an account get it.
 *
 * @param change the count of changes it was rendered at
 * @param headers the response's own headers, security headers included
 * @param type its content type
 * @param plain the body
 * @param gzip the body, compressed once
 * @param tag its strong entity tag, without the mark of the encoding
 */
record KeptPage(long change, Map<String, List<String>> headers, String type, byte[] plain, byte[] gzip, String tag) {

    static KeptPage of(long change, Map<String, List<String>> headers, String type, byte[] body) {
        return new KeptPage(change, headers, type, body, Compression.forKeeping(body), fingerprint(body));
    }

    int weight() {
        return plain.length + gzip.length + 1_000;
    }

    byte[] body(boolean compressed) {
        return compressed ? gzip : plain;
    }

    String tag(boolean compressed) {
        return '"' + tag + (compressed ? "-gz" : "") + '"';
    }

    private static String fingerprint(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
