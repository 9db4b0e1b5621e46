package org.harambee.partnership.choosing;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.harambee.affiliates.Affiliate;
import org.harambee.affiliates.AffiliateId;
import org.harambee.affiliates.Affiliates;
import org.harambee.affiliates.Memberships;
import org.harambee.ui.Form;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Searches the directory by name, code, country and region, without regard to case, accents or script. */
@Component
public class AffiliateSearch {
    private static final int SHOWN = 40;
    private static final String FOLDED = "Any-Latin; Latin-ASCII; Lower";

    private final Affiliates affiliates;
    private final Memberships memberships;

    AffiliateSearch(Affiliates affiliates, Memberships memberships) {
        this.affiliates = affiliates;
        this.memberships = memberships;
    }

    /** The affiliates that match the fields {@code q} and {@code region}, without those that are taken. */
    public Choice find(Form form, Viewer viewer, Collection<AffiliateId> taken) {
        List<Affiliate> all = affiliates.all();
        String words = form.text("q").orElse("");
        String region = form.text("region").orElse("");
        List<Affiliate> matching = all.stream()
                .filter(affiliate -> !taken.contains(affiliate.id()))
                .filter(affiliate -> region.isEmpty() || affiliate.region().equals(region))
                .filter(matching(words, viewer.language().locale()))
                .toList();
        List<Affiliate> ticked = ticked(form).stream()
                .filter(affiliate -> !taken.contains(affiliate.id()))
                .toList();
        return new Choice(
                words,
                region,
                matching.stream().limit(SHOWN).toList(),
                matching.size(),
                ticked,
                memberships.coordinated());
    }

    /** Where a search leads: the address with what is searched for, and with what is to stay ticked. */
    public static String address(String path, Form form, List<Affiliate> ticked) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{q}")
                .queryParam("region", "{region}")
                .queryParam("partner", ticked.stream().map(Affiliate::code).toArray())
                .encode()
                .buildAndExpand(form.value("q"), form.value("region"))
                .toUriString();
    }

    /** The affiliates that were ticked in the field {@code partner}; what names none is passed over. */
    public List<Affiliate> ticked(Form form) {
        return form.values("partner").stream()
                .distinct()
                .flatMap(code -> affiliates.ofCode(code).stream())
                .toList();
    }

    private static Predicate<Affiliate> matching(String words, Locale locale) {
        Transliterator fold = Transliterator.getInstance(FOLDED);
        List<String> wanted = Arrays.stream(fold.transliterate(words).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return affiliate -> {
            String text = wanted.isEmpty() ? "" : fold.transliterate(text(affiliate, locale));
            return wanted.stream().allMatch(text::contains);
        };
    }

    private static String text(Affiliate affiliate, Locale locale) {
        StringBuilder text = new StringBuilder(affiliate.name()).append(' ').append(affiliate.code());
        if (affiliate.ownName() != null) {
            text.append(' ').append(affiliate.ownName());
        }
        for (String country : affiliate.countries()) {
            text.append(' ').append(Locale.of("", country).getDisplayCountry(locale));
            text.append(' ').append(Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
        }
        return text.toString();
    }
}
