package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.harambee.gatherings.submissions.Namespaces.Person;

/** What a link between double brackets shows, and whose page it leads to. */
record WikiLink(String shown, Optional<Person> person) {

    private static final Set<String> FILE_OPTIONS = Set.of(
            "thumb",
            "thumbnail",
            "frame",
            "framed",
            "frameless",
            "border",
            "left",
            "right",
            "center",
            "centre",
            "none",
            "baseline",
            "middle",
            "sub",
            "super",
            "top",
            "bottom",
            "upright",
            "mini",
            "links",
            "rechts");
    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "svg", "gif", "webp", "tif", "tiff", "xcf");

    /** Reads target and label; the parts are what stands between the bars. */
    static WikiLink of(List<String> parts) {
        String target = parts.getFirst().strip();
        if (Namespaces.isCategory(target)) {
            return new WikiLink("", Optional.empty());
        }
        if (Namespaces.isFile(target)) {
            return new WikiLink(caption(target, parts), Optional.empty());
        }
        String label = parts.size() > 1
                ? String.join("|", parts.subList(1, parts.size())).strip()
                : "";
        String page = target.startsWith(":") ? target.substring(1) : target;
        Optional<Person> person =
                Namespaces.person(page).filter(found -> !found.name().isEmpty());
        String name = person.map(Person::name).orElse(page);
        return new WikiLink(label.isEmpty() ? name : label, person);
    }

    private static String caption(String target, List<String> parts) {
        if (target.toLowerCase(Locale.ROOT).contains("logo")) {
            return "";
        }
        String last = parts.getLast().strip();
        boolean captioned = parts.size() > 1 && !isOption(last);
        if (captioned) {
            return last;
        }
        String ending = target.substring(target.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return PICTURES.contains(ending) ? "" : target;
    }

    private static boolean isOption(String part) {
        String option = part.toLowerCase(Locale.ROOT);
        return option.isEmpty()
                || FILE_OPTIONS.contains(option)
                || option.endsWith("px")
                || option.contains("=")
                || option.startsWith("upright");
    }
}
