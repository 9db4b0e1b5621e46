package org.harambee.innovation.sheets;

import org.harambee.affiliates.Actor;
import org.harambee.partnership.Partnership;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a table become. A feature that takes tables has one, and hands it to {@link SheetDesk}.
 *
 * @param <F> what a column may hold
 * @param <T> the rows as they would be written
 */
public interface RowTaker<F extends Enum<F> & SheetField, T> {

    /** The last part of the list's address, which is also in message keys: {@code challenges}. */
    String of();

    Class<F> fields();

    /**
     * What taking the table would do. The same table taken before has nothing new: rows are known by their IDs.
     *
     * @param name what the table is called; IDs are its own
     */
    Uploads.Tried<T> tried(Partnership partnership, String name, Sheet.Table table, Mapping<F> mapping);

    /**
     * Writes the rows, in the transaction that is there.
     *
     * @param by who brought them; null for nobody, as from the command line
     */
    void write(Partnership partnership, T todo, @Nullable Actor by);
}
