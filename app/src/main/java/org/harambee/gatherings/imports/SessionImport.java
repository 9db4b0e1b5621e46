package org.harambee.gatherings.imports;

import java.util.List;
import java.util.Optional;
import org.harambee.affiliates.Actor;
import org.harambee.gatherings.Gathering;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.Session.Content;
import org.harambee.gatherings.Session.Provenance;
import org.harambee.gatherings.Sessions;
import org.harambee.gatherings.imports.ImportReport.Outcome;
import org.harambee.gatherings.imports.ImportReport.Understood;
import org.harambee.gatherings.submissions.Reading;
import org.harambee.gatherings.submissions.Submission;
import org.harambee.gatherings.submissions.SubmissionReader;
import org.harambee.ui.Changes;
import org.harambee.ui.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a session into a gathering, all of it or nothing. The same file brought in again changes nothing: a session is
 * known by its public ID, else by its title. A trial run does the same and is rolled back.
 */
@Component
public class SessionImport {
    private final SubmissionReader reader = new SubmissionReader();
    private final Sessions sessions;
    private final ImportedVoices voices;
    private final Changes changes;
    private final TransactionTemplate transaction;

    SessionImport(Sessions sessions, ImportedVoices voices, Changes changes, TransactionTemplate transaction) {
        this.sessions = sessions;
        this.voices = voices;
        this.changes = changes;
        this.transaction = transaction;
    }

    /** The sentence for a file that is too large to be read at all. */
    public Optional<Said> refusalBySize(long bytes) {
        return reader.refusalBySize(bytes).map(refused -> Refusals.said(refused.reason()));
    }

    /** @param actor who brings it in; none on the command line */
    public ImportReport run(Gathering gathering, byte[] file, boolean trial, @Nullable Actor actor) {
        return switch (reader.read(file)) {
            case Reading.Refused refused -> new ImportReport.Refused(Refusals.said(refused.reason()));
            case Reading.Understood understood -> apply(gathering, understood, trial, actor);
        };
    }

    private ImportReport apply(Gathering gathering, Reading.Understood reading, boolean trial, @Nullable Actor actor) {
        Submission submission = reading.submission();
        ImportedType type = ImportedType.of(submission.type(), gathering);
        if (type.unknown()) {
            return new ImportReport.Refused(type.refusal(gathering));
        }
        return transaction.execute(status -> {
            sessions.oneAtATime(gathering);
            List<Session> known = known(gathering, submission);
            Optional<Said> refusal = Refusals.ofIdentity(submission, known.size());
            if (trial || refusal.isPresent()) {
                status.setRollbackOnly();
            }
            return refusal.<ImportReport>map(ImportReport.Refused::new)
                    .orElseGet(() -> keep(gathering, reading, type.word(), known, actor));
        });
    }

    private List<Session> known(Gathering gathering, Submission submission) {
        Optional<Session> listed =
                Optional.ofNullable(submission.publicId()).flatMap(id -> sessions.ofPublicId(gathering, id));
        String title = submission.title();
        if (listed.isPresent() || title == null) {
            return listed.stream().toList();
        }
        return sessions.ofTitle(gathering, title).stream()
                .filter(session ->
                        submission.publicId() == null || session.content().publicId() == null)
                .toList();
    }

    private Understood keep(
            Gathering gathering,
            Reading.Understood reading,
            @Nullable String type,
            List<Session> known,
            @Nullable Actor actor) {
        Session before = known.isEmpty() ? null : known.getFirst();
        Content content = ImportedContent.of(reading, type, before == null ? null : before.content());
        Provenance provenance = ImportedContent.provenance(reading.submission(), before);
        List<String> changed = before == null ? List.of() : ImportedContent.differences(before, content, provenance);
        Session session = before;
        if (session == null) {
            session = sessions.add(gathering, content, provenance, actor);
        } else if (!changed.isEmpty()) {
            sessions.revise(session, content, provenance, session.version(), actor);
        }
        int signUps = voices.keepSignUps(session, reading.submission());
        int posts = voices.keepQuestions(session, reading.submission());
        changes.announce();
        return new Understood(gathering, reading, outcome(before, changed), session, changed, signUps, posts);
    }

    private static Outcome outcome(@Nullable Session before, List<String> changed) {
        if (before == null) {
            return Outcome.NEW;
        }
        return changed.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
    }
}
