package org.harambee.innovation.ideas;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.harambee.affiliates.Actor;
import org.harambee.database.Ids;
import org.harambee.innovation.IdeaId;
import org.harambee.innovation.Reach;
import org.harambee.partnership.PartnershipId;
import org.harambee.ui.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what ideas say into their rows. */
@Component
public class IdeaWriting {
    private static final String SEARCH = "setweight(to_tsvector(:dictionary::regconfig, :words), 'A')"
            + " || to_tsvector(:dictionary::regconfig, :further)";

    private static final String AUTHOR = "insert into innovation.idea_author"
            + " (partnership_id, idea_id, person_id, affiliate_id, position, accepted_at)"
            + " select partnership_id, id, :author, cast(:author_for as uuid), 1, told_at from told";

    private static final Set<String> SOUGHT = Set.of("dictionary", "words", "further");
    private static final int BATCH = 500;

    private final JdbcClient database;
    private final NamedParameterJdbcOperations batches;
    private final EarlierWordings earlier;
    private final Ids ids;
    private final Clock clock;

    IdeaWriting(
            JdbcClient database, NamedParameterJdbcOperations batches, EarlierWordings earlier, Ids ids, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.earlier = earlier;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new row: its id and the code of its address. */
    public record Written(IdeaId id, String code, String slug) {}

    /**
     * An idea that is to be added.
     *
     * @param origin where it comes from: further columns by name
     */
    public record New(Napkin napkin, Map<String, @Nullable Object> origin) {}

    /** @param origin where it comes from: further columns by name */
    public Written insert(PartnershipId partnership, Napkin napkin, Map<String, @Nullable Object> origin) {
        theme(partnership, napkin.themes());
        Map<String, @Nullable Object> row = row(partnership, new New(napkin, origin));
        return again(row, sql(row));
    }

    /** The same for an idea that somebody tells now, whose it is from then on. */
    Written insertOf(Actor author, PartnershipId partnership, Napkin napkin, Map<String, @Nullable Object> origin) {
        theme(partnership, napkin.themes());
        Map<String, @Nullable Object> row = row(partnership, new New(napkin, origin));
        // in one statement: on days when hundreds tell theirs, statements are what takes time
        String sql = "with told as (" + sql(row) + " returning partnership_id, id, told_at) " + AUTHOR;
        row.put("author", author.person().value());
        row.put("author_for", author.affiliateValue());
        return again(row, sql);
    }

    /** Adds many at once; all of them have the same further columns. */
    public void insertAll(PartnershipId partnership, List<New> ideas) {
        theme(
                partnership,
                ideas.stream()
                        .flatMap(idea -> idea.napkin().themes().stream())
                        .distinct()
                        .toList());
        for (int from = 0; from < ideas.size(); from += BATCH) {
            List<Map<String, @Nullable Object>> rows =
                    ideas.subList(from, Math.min(ideas.size(), from + BATCH)).stream()
                            .map(idea -> row(partnership, idea))
                            .toList();
            int[] inserted = batches.batchUpdate(
                    sql(rows.getFirst()),
                    rows.stream().map(MapSqlParameterSource::new).toArray(SqlParameterSource[]::new));
            for (int i = 0; i < inserted.length; i++) {
                if (inserted[i] == 0) {
                    again(rows.get(i), sql(rows.get(i)));
                }
            }
        }
    }

    private Map<String, @Nullable Object> row(PartnershipId partnership, New idea) {
        Map<String, @Nullable Object> row = columns(idea.napkin());
        row.putAll(idea.origin());
        row.put("id", ids.next());
        row.put("partnership_id", partnership.value());
        row.computeIfAbsent("code", missing -> ids.code());
        row.putAll(words(idea.napkin()));
        return row;
    }

    private static String sql(Map<String, @Nullable Object> row) {
        List<String> columns =
                row.keySet().stream().filter(name -> !SOUGHT.contains(name)).toList();
        return "insert into innovation.idea (" + String.join(", ", columns) + ", search) values ("
                + columns.stream().map(IdeaWriting::value).collect(Collectors.joining(", ")) + ", " + SEARCH
                + ") on conflict (partnership_id, code) do nothing";
    }

    /** Of a thousand million codes one that is taken is drawn now and then. */
    private Written again(Map<String, @Nullable Object> row, String sql) {
        while (database.sql(sql).params(row).update() == 0) {
            row.put("code", ids.code());
        }
        return new Written(
                new IdeaId((UUID) Objects.requireNonNull(row.get("id"))),
                String.valueOf(row.get("code")),
                String.valueOf(row.get("title_slug")));
    }

    /**
     * Puts another napkin in place of the one of this version, which can still be read; false where it has changed
     * meanwhile.
     *
     * @param by who changes it; null for a table, or a guest
     */
    public boolean update(Idea before, Napkin napkin, int version, @Nullable Actor by) {
        earlier.keep(before, version, by);
        Map<String, @Nullable Object> columns = columns(napkin);
        String sets = columns.keySet().stream()
                .map(name -> name + " = " + value(name))
                .collect(Collectors.joining(", "));
        int changed = database.sql("update innovation.idea set version = version + 1, changed_at = :now, search = "
                        + SEARCH + ", " + sets + " where id = :id and version = :version")
                .params(columns)
                .params(words(napkin))
                .param("id", before.id().value())
                .param("version", version)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        theme(before.partnership(), napkin.themes());
        return changed == 1;
    }

    private void theme(PartnershipId partnership, List<String> themes) {
        if (!themes.isEmpty()) {
            database.sql("insert into innovation.idea_theme (partnership_id, theme) select ?, unnest(?::text[])"
                            + " on conflict do nothing")
                    .param(partnership.value())
                    .param(themes.toArray(String[]::new))
                    .update();
        }
    }

    /** How a title reads in an address. */
    static String slug(Napkin napkin) {
        return napkin.title() == null ? "" : Addresses.slug(napkin.title());
    }

    /** What the database keeps of a napkin, by column. */
    static Map<String, @Nullable Object> columns(Napkin napkin) {
        String title = napkin.title();
        Reach reach = napkin.reach();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("title", title);
        columns.put("title_slug", slug(napkin));
        columns.put("folded", title == null ? "" : SearchText.folded(title));
        columns.put("language", napkin.language());
        columns.put("text", napkin.text());
        columns.put("problem", napkin.problem());
        columns.put("for_whom", napkin.forWhom());
        columns.put("first_step", napkin.firstStep());
        columns.put("strengths", napkin.strengths().toArray(String[]::new));
        columns.put("reach", reach == null ? null : reach.word());
        columns.put("cost", napkin.cost().amount());
        columns.put("cost_currency", napkin.cost().currency());
        columns.put("cost_hours", napkin.cost().hours());
        columns.put("picture", napkin.picture().isEmpty() ? null : napkin.picture());
        columns.put("themes", napkin.themes().toArray(String[]::new));
        return columns;
    }

    /** The words by which an idea is found: its title's weigh most. */
    static Map<String, Object> words(Napkin napkin) {
        String title = napkin.title();
        return Map.of(
                "dictionary",
                "pg_catalog." + SearchText.dictionary(napkin.language()),
                "words",
                title == null ? "" : words(napkin, title),
                "further",
                words(
                        napkin,
                        String.join(
                                "\n",
                                napkin.text(),
                                napkin.problem(),
                                napkin.forWhom(),
                                napkin.firstStep(),
                                String.join(" ", napkin.strengths()),
                                String.join(" ", napkin.themes()))));
    }

    private static String words(Napkin napkin, String text) {
        return SearchText.dictionary(napkin.language()).equals("serbian") ? SearchText.latin(text) : text;
    }

    // what the driver can't tell the type of where it is null
    private static String value(String column) {
        return switch (column) {
            case "evidence" -> ":evidence::jsonb";
            case "told_by", "told_for", "guest_id", "call_id" -> "cast(:" + column + " as uuid)";
            case "told_at" -> "cast(:told_at as timestamptz)";
            case "cost", "cost_hours" -> "cast(:" + column + " as numeric)";
            case "place" -> "cast(:place as integer)";
            default -> ":" + column;
        };
    }
}
