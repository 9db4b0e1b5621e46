package org.harambee.innovation.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.harambee.ui.Form;
import org.harambee.ui.Worded;

/**
 * Which column of a table holds which field.
 *
 * @param columns the field of each column; nothing for a column that is left out
 */
public record Mapping<F extends Enum<F> & SheetField>(Class<F> fields, List<Optional<F>> columns) {

    public Mapping {
        columns = List.copyOf(columns);
    }

    /** What the names of the columns say; of two columns for one field the first counts. */
    public static <F extends Enum<F> & SheetField> Mapping<F> guess(Class<F> fields, List<String> names) {
        return once(fields, names.stream().map(name -> named(fields, name)).toList());
    }

    /** What was chosen for each column in {@code column-0} and so on; where nothing was chosen yet, a guess. */
    public static <F extends Enum<F> & SheetField> Mapping<F> read(Class<F> fields, List<String> names, Form form) {
        if (form.values(name(0)).isEmpty()) {
            return guess(fields, names);
        }
        List<Optional<F>> chosen = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            chosen.add(Worded.find(fields, form.value(name(i))));
        }
        return once(fields, chosen);
    }

    /** The name of the form's field for a column. */
    public static String name(int column) {
        return "column-" + column;
    }

    public boolean has(F field) {
        return columns.contains(Optional.of(field));
    }

    /** A row's cells by field, without surrounding white space; a field that no column holds is not there. */
    public Map<F, String> values(Sheet.Row row) {
        Map<F, String> values = new EnumMap<>(fields);
        for (int i = 0; i < columns.size(); i++) {
            String cell = row.cells().get(i).strip();
            columns.get(i).ifPresent(field -> values.put(field, cell));
        }
        return values;
    }

    /** The word of a column's field; empty for one that is left out. */
    public String word(int column) {
        return columns.get(column).map(SheetField::word).orElse("");
    }

    private static <F extends Enum<F> & SheetField> Mapping<F> once(Class<F> fields, List<Optional<F>> columns) {
        List<Optional<F>> single = new ArrayList<>(Collections.nCopies(columns.size(), Optional.empty()));
        for (int i = 0; i < columns.size(); i++) {
            if (!single.contains(columns.get(i))) {
                single.set(i, columns.get(i));
            }
        }
        return new Mapping<>(fields, single);
    }

    private static <F extends Enum<F> & SheetField> Optional<F> named(Class<F> fields, String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
        return Arrays.stream(fields.getEnumConstants())
                .filter(field -> field.word().equals(plain) || field.aliases().contains(plain.replace('-', ' ')))
                .findFirst();
    }
}
