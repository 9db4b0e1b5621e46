package org.harambee.gatherings.submissions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.harambee.gatherings.submissions.Reading.Understood;
import org.harambee.gatherings.submissions.Sheet.Loose;
import org.harambee.gatherings.submissions.Submission.Answers;
import org.harambee.gatherings.submissions.Submission.Authors;
import org.harambee.gatherings.submissions.Submission.Interest;
import org.harambee.gatherings.submissions.Submission.Texts;
import org.harambee.gatherings.submissions.Submission.Wishes;
import org.harambee.gatherings.submissions.Unplaced.Reason;
import org.jspecify.annotations.Nullable;

/** Makes the submission out of the sheet, field by field, and keeps a report of each. */
final class Understanding {

    private final Sheet sheet;
    private final Ledger ledger;
    private final boolean wikitext;
    private final Map<Field, FieldReport> reports = new EnumMap<>(Field.class);

    Understanding(Sheet sheet, Ledger ledger, boolean wikitext) {
        this.sheet = sheet;
        this.ledger = ledger;
        this.wikitext = wikitext;
    }

    Understood reading() {
        Submission submission = submission();
        for (Loose block : sheet.loose()) {
            ledger.unplaced(block.lines(), block.unknownSection() ? Reason.UNKNOWN_SECTION : Reason.NO_FIELD);
        }
        List<FieldReport> fields = Stream.of(Field.values()).map(this::report).toList();
        return new Understood(submission, fields, ledger.close());
    }

    private FieldReport report(Field field) {
        return reports.getOrDefault(field, new FieldReport(field, new Finding.Missing(), List.of()));
    }

    private Submission submission() {
        PublicIdReader id = new PublicIdReader(sheet);
        String publicId = keep(Field.PUBLIC_ID, id.outcome());
        String title = keep(Field.TITLE, new TitleReader(sheet, ledger, wikitext, id.beside()).read());
        MixedList.sort(sheet);
        new AbstractFinder(sheet, ledger).find();
        Authors authors = authors();
        return new Submission(
                publicId,
                title,
                authors,
                keep(Field.TYPE, TypeReader.read(sheet)),
                themes(),
                keep(Field.LEVEL, LevelReader.read(sheet)),
                texts(),
                answers(),
                wishes(),
                interest(authors));
    }

    private Authors authors() {
        PeopleReader people = new PeopleReader(sheet);
        keep(Field.AUTHORS, people.authorsReport());
        keep(Field.USER_NAMES, people.usersReport());
        keep(Field.AFFILIATIONS, people.affiliationsReport());
        return people.authors();
    }

    private List<String> themes() {
        List<String> themes = keep(Field.THEMES, new ThemesReader(sheet).read());
        return themes == null ? List.of() : themes;
    }

    private Texts texts() {
        return new Texts(
                text(Field.ABSTRACT), text(Field.SPECIAL_REQUIREMENTS), text(Field.BENEFIT), text(Field.SLIDES));
    }

    private @Nullable String text(Field field) {
        return keep(field, new TextReader(sheet, wikitext).read(field));
    }

    private Answers answers() {
        return new Answers(answer(Field.RECORDING), answer(Field.PHOTOGRAPHY), answer(Field.PRE_RECORDED));
    }

    private @Nullable Answer answer(Field field) {
        return keep(field, AnswerReader.read(sheet, field));
    }

    private Wishes wishes() {
        return new Wishes(
                keep(Field.HYBRID, WishReader.hybrid(sheet)), keep(Field.TRAVEL_GRANT, WishReader.travelGrant(sheet)));
    }

    private Interest interest(Authors authors) {
        InterestReader reader = new InterestReader(sheet, ledger, authors);
        keep(Field.INTERESTED, reader.signUpsReport(sheet));
        keep(Field.QUESTIONS, reader.questionsReport(sheet));
        return reader.interest();
    }

    private <T> @Nullable T keep(Field field, Outcome<T> outcome) {
        reports.put(field, new FieldReport(field, outcome.finding(), outcome.remarks()));
        return outcome.value();
    }
}
