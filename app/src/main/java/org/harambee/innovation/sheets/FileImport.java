package org.harambee.innovation.sheets;

import org.harambee.partnership.Partnership;
import org.harambee.ui.Said;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a table at one go, as the command line and the example world do: by the names of its columns. */
@Component
public class FileImport {
    private final Uploads uploads;

    FileImport(Uploads uploads) {
        this.uploads = uploads;
    }

    /** What came of a table. */
    public sealed interface Outcome {
        record Unreadable(Said why) implements Outcome {}

        record Told(Report report) implements Outcome {}
    }

    /**
     * Takes every row that is not refused, as one unit and in nobody's name, or only tells.
     *
     * @param name what the table is called; IDs are its own where it names no source
     */
    @Transactional
    public <F extends Enum<F> & SheetField, T> Outcome run(
            Partnership partnership, RowTaker<F, T> taker, String name, byte[] content, boolean trial) {
        uploads.hold(partnership.id(), taker.of());
        return switch (Sheet.of(content)) {
            case Sheet.Unreadable(var why) -> new Outcome.Unreadable(why);
            case Sheet.Table table -> {
                Mapping<F> mapping = Mapping.guess(taker.fields(), table.columns());
                Uploads.Tried<T> tried = taker.tried(partnership, name, table, mapping);
                if (!trial && tried.report().applicable()) {
                    taker.write(partnership, tried.todo(), null);
                }
                yield new Outcome.Told(tried.report());
            }
        };
    }
}
