package org.harambee.innovation.adoptions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.affiliates.Affiliate;
import org.harambee.partnership.PartnershipFrame;
import org.harambee.ui.Difference;
import org.harambee.ui.Form;
import org.harambee.ui.Language;
import org.harambee.ui.Screen;
import org.jspecify.annotations.Nullable;

/**
 * @param adopters the affiliates it can be taken home for; none where it is changed
 * @param adoption the adoption that is changed, or null for a new one
 * @param mine what was typed while someone else changed it, or null
 */
public record AdoptionFormPage(
        PartnershipFrame frame,
        Subject subject,
        List<Affiliate> adopters,
        @Nullable Adoption adoption,
        @Nullable Words mine,
        Form form) {

    public String address() {
        return adoption == null ? subject.path() + "/adoptions" : back() + "/edit";
    }

    public String back() {
        return adoption == null
                ? subject.path()
                : adoption.path(frame.partnership().path());
    }

    public Map<String, String> affiliates() {
        Map<String, String> options = new LinkedHashMap<>();
        adopters.forEach(one -> options.put(one.code(), one.name()));
        return options;
    }

    /** The languages to choose from: the adopters', the partnership's, the house's. */
    public Map<String, String> languages(Screen screen) {
        return languages(
                screen,
                Stream.of(
                                adopters.stream().flatMap(one -> one.languages().stream()),
                                frame.partnership().languages().stream(),
                                form.text("language").stream())
                        .flatMap(tags -> tags));
    }

    static Map<String, String> languages(Screen screen, Stream<String> first) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", screen.say("innovation-adoption-language-none"));
        Stream.concat(first, Stream.of(Language.values()).map(Language::tag))
                .forEach(tag -> options.putIfAbsent(tag, screen.languageName(tag)));
        return options;
    }

    public List<Difference> differences(Screen screen) {
        return adoption == null || mine == null
                ? List.of()
                : Difference.between(
                        adoption.words().fields(), mine.fields(), field -> screen.say("innovation-adoption-" + field));
    }
}
