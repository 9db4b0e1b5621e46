package org.harambee.gatherings.submissions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harambee.gatherings.submissions.Submission.Interest;
import org.harambee.gatherings.submissions.Unplaced.Reason;
import org.jspecify.annotations.Nullable;

/** Reads the section where people sign up and ask, both in one list. */
final class InterestReader {

    private static final int LONG_TEXT = 60;

    private final Ledger ledger;
    private final Set<String> authors = new HashSet<>();
    private final Map<String, SignUp> signUps = new LinkedHashMap<>();
    private final List<Asked> questions = new ArrayList<>();
    private final List<TextLine> pending = new ArrayList<>();
    private @Nullable TextLine firstSignUp;
    private @Nullable TextLine firstQuestion;

    InterestReader(Sheet sheet, Ledger ledger, Submission.Authors people) {
        this.ledger = ledger;
        people.listed().forEach(author -> addAuthor(author.name(), author.userName()));
        people.unalignedUserNames().forEach(user -> addAuthor(user, null));
        read(sheet.of(Field.INTERESTED));
        read(sheet.of(Field.QUESTIONS));
    }

    /** A question while its replies are still being read. */
    private record Asked(@Nullable String user, @Nullable Instant at, String text, List<Question.Reply> replies) {

        Question question() {
            return new Question(user, at, text, replies);
        }
    }

    Interest interest() {
        return new Interest(
                List.copyOf(signUps.values()),
                questions.stream().map(Asked::question).toList());
    }

    Outcome<Interest> signUpsReport(Sheet sheet) {
        long undated =
                signUps.values().stream().filter(signUp -> signUp.at() == null).count();
        return report(sheet, Field.INTERESTED, signUps.size(), firstSignUp, Remark.Code.WITHOUT_TIME, undated);
    }

    Outcome<Interest> questionsReport(Sheet sheet) {
        long unsigned =
                questions.stream().filter(question -> question.user() == null).count();
        return report(sheet, Field.QUESTIONS, questions.size(), firstQuestion, Remark.Code.WITHOUT_USER, unsigned);
    }

    private Outcome<Interest> report(
            Sheet sheet, Field field, int size, @Nullable TextLine first, Remark.Code code, long count) {
        List<Entry> section = new ArrayList<>(sheet.of(field));
        section.addAll(sheet.of(Field.INTERESTED));
        if (section.isEmpty()) {
            return Outcome.missing();
        }
        Origin origin = section.getFirst().origin();
        if (size == 0 || first == null) {
            return Outcome.empty(origin);
        }
        Origin where = new Origin(origin.how(), origin.label(), first.number());
        Remark[] remarks = count == 0 ? new Remark[0] : new Remark[] {Remark.of(code, "count", "" + count)};
        return Outcome.understood(interest(), "" + size, where, remarks);
    }

    private void addAuthor(String name, @Nullable String user) {
        authors.add(Plain.key(name));
        if (user != null) {
            authors.add(Plain.key(user));
        }
    }

    private void read(List<Entry> entries) {
        for (Entry entry : entries) {
            entry.lines().forEach(this::take);
            closePending();
        }
    }

    /** A comment may go on over several lines, until somebody signs. */
    private void take(TextLine line) {
        if (line.isBlank() || line.isItem() || !mayGoOn(line)) {
            closePending();
        }
        if (line.isBlank() || Placeholders.isNobody(line.text()) || Remarks.saysNobody(line.text())) {
            return;
        }
        pending.add(line);
        if (Signature.of(line).isSigned()) {
            closePending();
        }
    }

    private boolean mayGoOn(TextLine line) {
        if (pending.isEmpty()) {
            return false;
        }
        String before = pending.getLast().text();
        boolean sentence = Plain.endsSentence(before) && !Signature.isName(before);
        return before.length() > LONG_TEXT || sentence || Signature.of(line).dated();
    }

    private void closePending() {
        if (!pending.isEmpty()) {
            TextLine last = pending.getLast();
            Signature signature = Signature.of(last);
            StringBuilder text = new StringBuilder();
            pending.subList(0, pending.size() - 1)
                    .forEach(line -> text.append(line.text()).append(' '));
            place(pending.getFirst(), signature, Plain.oneLine(text + signature.text()));
        }
        pending.clear();
    }

    private void place(TextLine line, Signature signature, String text) {
        String user = signature.user();
        if (user == null && Signature.isName(text)) {
            addSignUp(line, Plain.oneLine(withoutNamespace(text)), null, "");
        } else if (isReply(line, signature, text)) {
            questions.getLast().replies().add(new Question.Reply(user, signature.at(), text));
        } else if (user != null && !Remarks.isQuestion(text) && Remarks.isCheer(text)) {
            addSignUp(line, user, signature.at(), text);
        } else if (user != null || Remarks.isQuestion(text)) {
            addQuestion(line, new Asked(user, signature.at(), text, new ArrayList<>()));
        } else {
            ledger.unplaced(line.number(), text, Reason.NO_NAME);
        }
    }

    private static String withoutNamespace(String text) {
        return Namespaces.person(text)
                .map(Namespaces.Person::name)
                .filter(user -> !user.isEmpty())
                .orElse(text);
    }

    /** Indented below a question, or the answer of one of its authors. */
    private boolean isReply(TextLine line, Signature signature, String text) {
        if (questions.isEmpty() || text.isEmpty()) {
            return false;
        }
        boolean indented = line.marker().length() > 1 && line.marker().chars().noneMatch(Character::isDigit);
        boolean colon = line.marker().startsWith(":");
        String user = signature.user();
        boolean author = user != null && authors.contains(Plain.key(user)) && !Remarks.isQuestion(text);
        return indented || colon || author;
    }

    /** Who signs twice is interested once. */
    private void addSignUp(TextLine line, String user, @Nullable Instant at, String remark) {
        firstSignUp = firstSignUp == null ? line : firstSignUp;
        signUps.putIfAbsent(user, new SignUp(user, at, remark));
    }

    private void addQuestion(TextLine line, Asked question) {
        firstQuestion = firstQuestion == null ? line : firstQuestion;
        questions.add(question);
    }
}
