package org.harambee.innovation.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters of booklets: Latin with all its extensions, Cyrillic and Greek. The press prints others as #. */
final class Letters {
    private static final CmapLookup KNOWN = known();

    private Letters() {}

    /** The font; from its own jar, under the SIL Open Font License 1.1. */
    static InputStream font(String cut) {
        return Objects.requireNonNull(Letters.class.getResourceAsStream("/liberation/LiberationSans-" + cut + ".ttf"));
    }

    /** Whether a text can be printed as it is. */
    static boolean suffice(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT)
                .allMatch(letter -> KNOWN.getGlyphId(letter) != 0);
    }

    private static CmapLookup known() {
        try (InputStream font = font("Regular")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
