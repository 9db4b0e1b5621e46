package org.harambee.identity;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name a person chose, in the letters they chose. Two names that differ only in case are one. */
public record UserName(String value) {
    /** As long as the wikis allow. */
    public static final int LONGEST = 85;

    // what the wikis forbid, and everything that can't be seen: a name must not look like another or turn text around
    private static final Pattern UNFIT =
            Pattern.compile("[/#<>\\[\\]|{}@:\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern SPACES = Pattern.compile("[\\s_\\p{Zs}]+");

    /** The name as it is kept; nothing where it is empty, too long or holds what a name can't. */
    public static Optional<UserName> of(String typed) {
        String name = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        boolean fits = !name.isEmpty() && name.codePointCount(0, name.length()) <= LONGEST;
        return fits && !UNFIT.matcher(name).find() ? Optional.of(new UserName(name)) : Optional.empty();
    }

    /** By which two names are compared. */
    public String key() {
        return UCharacter.foldCase(Normalizer.normalize(value, Normalizer.Form.NFKC), true);
    }
}
