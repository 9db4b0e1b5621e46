package org.harambee.innovation.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.harambee.ui.Language;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue as it is printed: everything in words already, so that who prints it looks nothing up.
 *
 * @param language of what is ours in it
 * @param kicker above the title, what stands for the whole
 * @param facts under the title: how many ideas, what was looked for, as of when
 * @param address where it can be read on
 * @param credits everyone who wrote something in it or uses it at home
 * @param notes licence and fonts
 */
record Booklet(
        Language language,
        String title,
        String kicker,
        List<String> facts,
        String address,
        String contents,
        List<Entry> entries,
        String creditsTitle,
        List<String> credits,
        String notesTitle,
        List<String> notes) {

    /**
     * An idea.
     *
     * @param id by which the table of contents finds it
     * @param language of the idea, BCP 47; null where nobody has said it
     * @param marks what is said of it in a few words of ours
     */
    record Entry(
            String id,
            String title,
            @Nullable String language,
            List<String> marks,
            String authors,
            List<Part> parts,
            String address) {}

    /**
     * @param label ours; empty for none
     * @param language of the text, BCP 47; null for the booklet's own
     */
    record Part(String label, String text, @Nullable String language) {}

    /** The same for booklets that are printed alike. */
    String fingerprint() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
