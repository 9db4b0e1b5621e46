package org.harambee.affiliates.profile;

import java.time.ZoneId;
import java.util.List;
import org.harambee.affiliates.entry.Entry;
import org.harambee.affiliates.entry.Field;

/** The page of one affiliate. */
public record ProfilePage(Known known, List<Member> members) {
    private static final List<Field> SHEET = List.of(
            Field.KIND,
            Field.SCOPE,
            Field.COUNTRIES,
            Field.REGION,
            Field.NETWORKS,
            Field.LANGUAGES,
            Field.REPORTING,
            Field.RECOGNISED,
            Field.CODE);

    public Entry entry() {
        return known.entry();
    }

    /** The fields of the fact sheet about which something is known. */
    public List<Field> shown() {
        return SHEET.stream().filter(field -> !entry().list(field).isEmpty()).toList();
    }

    public List<ZoneId> zones() {
        return entry().list(Field.ZONES).stream().map(ZoneId::of).toList();
    }
}
