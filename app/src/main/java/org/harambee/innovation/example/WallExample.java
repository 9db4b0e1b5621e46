package org.harambee.innovation.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.harambee.database.Example;
import org.harambee.innovation.imports.IdeaRows;
import org.harambee.innovation.sheets.FileImport;
import org.harambee.partnership.Partnership;
import org.harambee.partnership.Partnerships;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An invented wall of 350 ideas in five languages: of the real one no more than five concepts is known. */
@Component
@Order(52)
class WallExample implements Example {
    static final String SOURCE = "wall-2023-example";
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2023-06-05T06:00:00Z");
    private static final OffsetDateTime LAST = OffsetDateTime.parse("2023-07-03T18:00:00Z");

    private final JdbcClient database;
    private final Partnerships partnerships;
    private final FileImport tables;
    private final IdeaRows ideas;

    WallExample(JdbcClient database, Partnerships partnerships, FileImport tables, IdeaRows ideas) {
        this.database = database;
        this.partnerships = partnerships;
        this.tables = tables;
        this.ideas = ideas;
    }

    @Override
    public String module() {
        return "innovation-wall";
    }

    @Override
    public void load() {
        Partnership unlock = partnerships.ofSlug("unlock-2023").orElseThrow();
        FileImport.Outcome outcome = tables.run(unlock, ideas, SOURCE, wall(), false);
        if (!(outcome instanceof FileImport.Outcome.Told(var report)) || !report.applicable()) {
            throw new IllegalStateException("The wall of the example world can't be read: " + outcome);
        }
        invented(unlock);
    }

    // told one after the other in the last weeks of the call for the wall, whose end alone is known
    private void invented(Partnership partnership) {
        database.sql("update innovation.idea i set invented = true, call_id = c.id,"
                        + " told_at = ?::timestamptz + (n.place - 1) * (?::timestamptz - ?::timestamptz) / n.count"
                        + " from (select id, row_number() over (order by id) place, count(*) over () count"
                        + " from innovation.idea where partnership_id = ? and source = ?) n,"
                        + " innovation.call c where i.id = n.id and c.partnership_id = i.partnership_id")
                .params(FIRST, LAST, FIRST, partnership.id().value(), SOURCE)
                .update();
    }

    private static byte[] wall() {
        try (InputStream in = WallExample.class.getResourceAsStream("wall.csv")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
