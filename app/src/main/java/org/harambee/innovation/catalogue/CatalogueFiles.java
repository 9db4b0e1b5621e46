package org.harambee.innovation.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.harambee.affiliates.Names;
import org.harambee.innovation.adoptions.Homes;
import org.harambee.innovation.exports.IdeaTable;
import org.harambee.innovation.translations.Translation;
import org.harambee.partnership.Partnership;

/** The catalogue as files: the columns of ideas, and after them who wrote them and what came of them. */
final class CatalogueFiles {
    static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/";
    private static final String BETWEEN = " | ";

    private CatalogueFiles() {}

    /** @param base the whole address of the partnership */
    static Map<String, String> facts(Partnership partnership, String base) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("partnership", partnership.slug());
        facts.put("name", partnership.name());
        facts.put("address", base + "/catalogue");
        facts.put("licence", LICENCE);
        return facts;
    }

    /** A row of the JSON: that of the table, with the translations whole. */
    static Map<String, Object> whole(CatalogueEntry entry, String base) {
        Map<String, Object> idea = new LinkedHashMap<>(row(entry, base));
        idea.put(
                "translations",
                entry.translations().stream().map(CatalogueFiles::translation).toList());
        return idea;
    }

    private static Map<String, String> translation(Translation translation) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("language", translation.language());
        words.put("title", translation.title());
        words.put("text", translation.text());
        return words;
    }

    static Map<String, String> row(CatalogueEntry entry, String base) {
        Map<String, String> row = IdeaTable.row(entry.whole(), base + "/ideas");
        row.put("authors", entry.authors().stream().map(CatalogueFiles::named).collect(Collectors.joining(BETWEEN)));
        row.put(
                "translations",
                entry.translations().stream().map(Translation::language).collect(Collectors.joining(BETWEEN)));
        row.put(
                "prototypes",
                entry.prototypes().stream()
                        .map(one -> one.prototype().path(base))
                        .collect(Collectors.joining(BETWEEN)));
        row.put(
                "adopted-by",
                entry.homes().stream()
                        .map(CatalogueEntry.Taken::home)
                        .filter(Homes.Home::lasts)
                        .map(home -> home.affiliate().code())
                        .distinct()
                        .collect(Collectors.joining(BETWEEN)));
        row.put(
                "adoptions",
                entry.homes().stream()
                        .map(one -> one.home().adoption().path(base))
                        .collect(Collectors.joining(BETWEEN)));
        row.put("licence", LICENCE);
        return row;
    }

    private static String named(Names.Shown author) {
        return author.affiliate().isEmpty() ? author.name() : author.name() + " (" + author.affiliate() + ")";
    }
}
