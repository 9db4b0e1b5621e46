package org.harambee.gatherings.imports;

import java.util.List;
import org.harambee.gatherings.Author;
import org.harambee.gatherings.Session;
import org.harambee.gatherings.Session.Content;
import org.harambee.gatherings.Session.Provenance;
import org.harambee.gatherings.submissions.Answer;
import org.harambee.gatherings.submissions.Field;
import org.harambee.gatherings.submissions.Finding;
import org.harambee.gatherings.submissions.Level;
import org.harambee.gatherings.submissions.Reading;
import org.harambee.gatherings.submissions.Submission;
import org.harambee.gatherings.submissions.Wish;
import org.jspecify.annotations.Nullable;

/** What a session says after an import: what the file says, and where it is silent what was known before. */
final class ImportedContent {
    private static final Content NOTHING = new Content(
            null,
            "",
            null,
            List.of(),
            null,
            List.of(),
            null,
            new Session.Texts(null, null, null, null),
            new Session.Wishes(null, null, null, null, null));

    private ImportedContent() {}

    static Content of(Reading.Understood reading, @Nullable String type, @Nullable Content known) {
        Content before = known == null ? NOTHING : known;
        Submission submission = reading.submission();
        String title = submission.title();
        List<Author> authors = submission.authors().listed().stream()
                .map(author -> new Author(author.name(), text(author.userName()), text(author.affiliation())))
                .toList();
        return new Content(
                either(submission.publicId(), before.publicId()),
                title == null ? before.title() : title,
                before.language(),
                authors.isEmpty() ? before.authors() : authors,
                either(type, before.type()),
                submission.themes().isEmpty() ? before.themes() : submission.themes(),
                either(level(submission.level()), before.level()),
                texts(reading, before.texts()),
                wishes(submission, before.wishes()));
    }

    private static Session.Texts texts(Reading.Understood reading, Session.Texts before) {
        Submission.Texts said = reading.submission().texts();
        return new Session.Texts(
                said(reading, Field.ABSTRACT, said.abstractText(), before.abstractText()),
                said(reading, Field.SPECIAL_REQUIREMENTS, said.specialRequirements(), before.specialRequirements()),
                said(reading, Field.BENEFIT, said.benefit(), before.benefit()),
                said(reading, Field.SLIDES, said.slides(), before.slides()));
    }

    private static Session.Wishes wishes(Submission submission, Session.Wishes before) {
        Submission.Answers answers = submission.answers();
        return new Session.Wishes(
                either(wish(submission.wishes().hybrid()), before.hybrid()),
                either(wish(submission.wishes().travelGrant()), before.travelGrant()),
                either(answer(answers.recording()), before.recording()),
                either(answer(answers.photography()), before.photography()),
                either(answer(answers.preRecorded()), before.preRecorded()));
    }

    /** What was known of it before stays as it was; names a file could not align come from this file. */
    static Provenance provenance(Submission submission, @Nullable Session before) {
        List<String> userNames = submission.authors().unalignedUserNames();
        List<String> affiliations = submission.authors().unalignedAffiliations();
        if (before == null) {
            return new Provenance(null, false, true, userNames, affiliations);
        }
        Provenance old = before.provenance();
        boolean silent = submission.authors().listed().isEmpty() && userNames.isEmpty() && affiliations.isEmpty();
        return silent ? old : new Provenance(old.evidence(), old.invented(), old.imported(), userNames, affiliations);
    }

    private static @Nullable String said(
            Reading.Understood reading, Field field, @Nullable String text, @Nullable String before) {
        if (text != null) {
            return text;
        }
        // left empty in the file is an answer, too, where nothing better is known
        return before == null && reading.of(field).finding() instanceof Finding.Empty ? "" : before;
    }

    private static @Nullable String level(@Nullable Level level) {
        if (level == null) {
            return null;
        }
        Level.Step from = level.from();
        Level.Step to = level.to();
        if (from == null || to == null) {
            return level.asWritten();
        }
        return from == to ? from.code() : from.code() + "-" + to.code();
    }

    private static @Nullable String wish(@Nullable Wish wish) {
        return wish == null ? null : wish.asWritten();
    }

    private static @Nullable String answer(@Nullable Answer answer) {
        return answer == null ? null : answer.asWritten();
    }

    private static @Nullable String either(@Nullable String said, @Nullable String before) {
        return said == null ? before : said;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
