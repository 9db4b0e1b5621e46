package org.harambee.identity.accounts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.harambee.ui.Language;
import org.harambee.ui.Zones;

/** The languages and zones a person may choose from, with an empty choice in front. */
public final class ProfileChoices {
    private ProfileChoices() {}

    /** @param none what the empty choice is called */
    public static Map<String, String> languages(String none) {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("", none);
        for (Language language : Language.values()) {
            languages.put(language.tag(), language.autonym());
        }
        return languages;
    }

    /** @param none what the empty choice is called */
    public static Map<String, String> zones(String none) {
        Map<String, String> zones = new LinkedHashMap<>();
        zones.put("", none);
        Zones.names().forEach(name -> zones.put(name, name.replace('_', ' ')));
        return zones;
    }
}
