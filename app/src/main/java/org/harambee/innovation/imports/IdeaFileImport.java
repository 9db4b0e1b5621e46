package org.harambee.innovation.imports;

import java.util.Map;
import org.harambee.innovation.sheets.Mapping;
import org.harambee.innovation.sheets.Report;
import org.harambee.innovation.sheets.Sheet;
import org.harambee.innovation.sheets.Uploads;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Said;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a table of ideas at one go, as the command line and the example world do: by the names of its columns. */
@Component
public class IdeaFileImport {
    private final IdeaRows rows;

    IdeaFileImport(IdeaRows rows) {
        this.rows = rows;
    }

    /** What came of a table. */
    public sealed interface Outcome {
        record Unreadable(Said why) implements Outcome {}

        record Told(Report report) implements Outcome {}
    }

    /**
     * Takes every row that is not refused, as one unit, or only tells.
     *
     * @param name what the table is called; IDs are its own where it names no source
     * @param further columns that every new idea has besides: {@code invented}
     */
    @Transactional
    public Outcome run(Partnership partnership, String name, byte[] content, boolean trial, Map<String, ?> further) {
        return switch (Sheet.of(content)) {
            case Sheet.Unreadable(var why) -> new Outcome.Unreadable(why);
            case Sheet.Table table -> {
                Mapping<IdeaField> mapping = Mapping.guess(IdeaField.class, table.columns());
                Uploads.Tried<IdeaRows.Todo> tried = rows.tried(partnership, name, table, mapping);
                if (!trial && tried.report().applicable()) {
                    rows.write(partnership, tried.todo(), further);
                }
                yield new Outcome.Told(tried.report());
            }
        };
    }
}
