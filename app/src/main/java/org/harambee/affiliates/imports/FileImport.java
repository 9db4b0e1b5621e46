package org.harambee.affiliates.imports;

import java.util.Optional;
import org.harambee.affiliates.entry.Entries;
import org.harambee.ui.Said;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a file in at one go, as the command line does: all of it is applied, or nothing. The same file brought again
 * changes nothing.
 */
@Component
public class FileImport {
    private final Importing importing;
    private final Entries entries;

    FileImport(Importing importing, Entries entries) {
        this.importing = importing;
        this.entries = entries;
    }

    /** The sentence for a file that is too large to be read at all. */
    public Optional<Said> refusalBySize(long bytes) {
        return FileText.refusalBySize(bytes);
    }

    @Transactional
    public FileReport run(byte[] file, boolean trial) {
        if (!trial) {
            entries.hold();
        }
        return switch (importing.tried(file)) {
            case Trial.Unreadable(var why) -> new FileReport.Unreadable(why);
            case Trial.Planned(var plan) -> new FileReport.Told(plan, result(plan, trial));
        };
    }

    private FileReport.Result result(Plan plan, boolean trial) {
        if (plan.count(Outcome.Refused.class) > 0) {
            return FileReport.Result.ROWS_REFUSED;
        }
        if (!plan.applicable()) {
            return FileReport.Result.NOTHING_TO_DO;
        }
        return trial ? FileReport.Result.TRIED : applied(plan);
    }

    private FileReport.Result applied(Plan plan) {
        if (!importing.apply(plan, null)) {
            throw new IllegalStateException("The directory was changed while it was held.");
        }
        return FileReport.Result.APPLIED;
    }
}
