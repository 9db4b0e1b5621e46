package org.harambee.affiliates.imports;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Applies a file that was tried: all of it, exactly as its report said, once; or nothing. */
@Component
class Applying {
    private final Imports imports;
    private final Importing importing;
    private final TransactionTemplate transaction;

    enum Result {
        APPLIED,
        APPLIED_BEFORE,
        REPORT_OUTDATED
    }

    Applying(Imports imports, Importing importing, TransactionTemplate transaction) {
        this.imports = imports;
        this.importing = importing;
        this.transaction = transaction;
    }

    /** @param promised the digest of the report the person had before them */
    Result apply(UUID id, String promised, UUID person) {
        Result result = transaction.execute(status -> {
            Result done = applied(id, promised, person);
            if (done == Result.REPORT_OUTDATED) {
                status.setRollbackOnly();
            }
            return done;
        });
        return Optional.ofNullable(result).orElseThrow();
    }

    private Result applied(UUID id, String promised, UUID person) {
        byte[] content = imports.hold(id).flatMap(Imports.Waiting::content).orElse(null);
        if (content == null) {
            return Result.APPLIED_BEFORE;
        }
        if (!(importing.tried(content) instanceof Trial.Planned(var plan))
                || !plan.applicable()
                || !plan.digest().equals(promised)
                || !importing.apply(plan, person)) {
            return Result.REPORT_OUTDATED;
        }
        imports.applied(id);
        return Result.APPLIED;
    }
}
