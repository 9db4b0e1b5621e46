package org.harambee.affiliates;

import org.harambee.ui.Worded;

/** What an affiliate gathers around: a country or part of one, several countries, a language, or a topic. */
public enum Scope implements Worded {
    COUNTRY,
    SUBNATIONAL,
    REGIONAL_NETWORK,
    LANGUAGE,
    THEMATIC;

    /** The message that names it. */
    public String key() {
        return "affiliates-scope-" + word();
    }
}
