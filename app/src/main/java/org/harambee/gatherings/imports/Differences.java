package org.harambee.gatherings.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.Session.Content;
import org.harambee.gatherings.Session.Provenance;
import org.harambee.gatherings.submissions.Field;
import org.jspecify.annotations.Nullable;

/** The fields that an import changes, by the codes of their names. */
final class Differences {
    private static final Map<Field, Function<Content, @Nullable Object>> PARTS = new EnumMap<>(Field.class);

    static {
        PARTS.put(Field.PUBLIC_ID, Content::publicId);
        PARTS.put(Field.TITLE, Content::title);
        PARTS.put(Field.AUTHORS, Content::authors);
        PARTS.put(Field.TYPE, Content::type);
        PARTS.put(Field.THEMES, Content::themes);
        PARTS.put(Field.LEVEL, Content::level);
        PARTS.put(Field.ABSTRACT, content -> content.texts().abstractText());
        PARTS.put(Field.SPECIAL_REQUIREMENTS, content -> content.texts().specialRequirements());
        PARTS.put(Field.BENEFIT, content -> content.texts().benefit());
        PARTS.put(Field.SLIDES, content -> content.texts().slides());
        PARTS.put(Field.RECORDING, content -> content.wishes().recording());
        PARTS.put(Field.PHOTOGRAPHY, content -> content.wishes().photography());
        PARTS.put(Field.PRE_RECORDED, content -> content.wishes().preRecorded());
        PARTS.put(Field.HYBRID, content -> content.wishes().hybrid());
        PARTS.put(Field.TRAVEL_GRANT, content -> content.wishes().travelGrant());
    }

    private Differences() {}

    static List<String> between(Session session, Content after, Provenance provenance) {
        Content before = session.content();
        Provenance old = session.provenance();
        Stream<Field> said = PARTS.entrySet().stream()
                .filter(part -> !Objects.equals(
                        part.getValue().apply(before), part.getValue().apply(after)))
                .map(Map.Entry::getKey);
        Stream<Field> unaligned = Stream.of(Field.USER_NAMES, Field.AFFILIATIONS)
                .filter(field -> !unaligned(field, old).equals(unaligned(field, provenance)));
        return Stream.concat(said, unaligned).map(Field::code).toList();
    }

    private static List<String> unaligned(Field field, Provenance provenance) {
        return field == Field.USER_NAMES ? provenance.unalignedUserNames() : provenance.unalignedAffiliations();
    }
}
