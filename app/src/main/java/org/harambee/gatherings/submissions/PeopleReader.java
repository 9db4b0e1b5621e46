package org.harambee.gatherings.submissions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harambee.gatherings.submissions.NameSplitter.Signs;
import org.harambee.gatherings.submissions.Names.Name;
import org.harambee.gatherings.submissions.Submission.Author;
import org.harambee.gatherings.submissions.Submission.Authors;
import org.jspecify.annotations.Nullable;

/** Reads authors, user names and affiliations, and aligns them by position where there are as many of each. */
final class PeopleReader {

    private final Sheet sheet;
    private final boolean doubtful;
    private final Names authorNames;
    private final Names userNames;
    private final Names affiliationNames;
    private final List<Name> authors;
    private final List<Name> users;
    private final List<Name> affiliations;

    PeopleReader(Sheet sheet) {
        this.sheet = sheet;
        this.doubtful = sheet.of(Field.AFFILIATIONS).stream().anyMatch(Entry::doubtful);
        this.authorNames = new Names(sheet.of(Field.AUTHORS));
        this.userNames = new Names(sheet.of(Field.USER_NAMES));
        this.affiliationNames = new Names(sheet.of(Field.AFFILIATIONS));
        this.authors = authorNames.split(Signs.SLASHES);
        this.users = userNames.split(Signs.SLASHES);
        this.affiliations = organisations();
    }

    Authors authors() {
        boolean usersAligned = isAligned(users);
        boolean affiliationsAligned = isAligned(affiliations);
        List<Author> listed = new ArrayList<>();
        for (int i = 0; i < authors.size(); i++) {
            Name author = authors.get(i);
            String user = usersAligned ? userName(users.get(partner(users, i))) : linkedUser(author);
            String affiliation = affiliationsAligned
                    ? affiliations.get(partner(affiliations, i)).shown()
                    : null;
            listed.add(new Author(author.shown(), user, affiliation));
        }
        return new Authors(
                listed,
                usersAligned
                        ? List.of()
                        : users.stream().map(PeopleReader::userName).toList(),
                affiliationsAligned ? List.of() : shown(affiliations));
    }

    Outcome<List<String>> authorsReport() {
        return report(Field.AUTHORS, shown(authors), authorNames.nobody(), false);
    }

    Outcome<List<String>> usersReport() {
        List<String> names = users.stream().map(PeopleReader::userName).toList();
        return report(Field.USER_NAMES, names, userNames.nobody(), !isAligned(users));
    }

    Outcome<List<String>> affiliationsReport() {
        return report(Field.AFFILIATIONS, shown(affiliations), affiliationNames.nobody(), !isAligned(affiliations));
    }

    private Outcome<List<String>> report(Field field, List<String> names, List<String> nobody, boolean unaligned) {
        List<Entry> entries = sheet.of(field);
        if (entries.isEmpty()) {
            return Outcome.missing();
        }
        List<Remark> remarks = new ArrayList<>();
        nobody.forEach(text -> remarks.add(Remark.of(Remark.Code.NAMES_NOBODY, "text", text)));
        if (names.isEmpty()) {
            return new Outcome<>(null, new Finding.Empty(entries.getFirst().origin()), remarks);
        }
        if (unaligned && !authors.isEmpty()) {
            Map<String, String> counts = Map.of("authors", "" + authors.size(), "others", "" + names.size());
            remarks.add(new Remark(Remark.Code.COUNTS_DIFFER, counts));
        }
        return new Outcome<>(names, Lists.finding(entries, names), remarks);
    }

    /**
     * Commas part affiliations; "and" and slashes only what are organisations on both sides. "Open Society, Zagreb" of
     * a single author stays one.
     */
    private List<Name> organisations() {
        List<Name> parts = affiliationNames.split(Signs.SLASHES);
        if (areOrganisations(parts)) {
            return parts;
        }
        List<Name> plain = affiliationNames.split(Signs.COMMAS);
        List<Name> whole = affiliationNames.split(Signs.NONE);
        return authors.size() == 1 && whole.size() == 1 && !areOrganisations(plain) ? whole : plain;
    }

    private static boolean areOrganisations(List<Name> names) {
        return names.stream().allMatch(name -> Organisations.looksLikeOne(name.shown()) || isAcronym(name.shown()));
    }

    private static boolean isAcronym(String name) {
        return name.length() >= 2 && name.length() <= 8 && name.chars().allMatch(Character::isUpperCase);
    }

    private boolean isAligned(List<Name> others) {
        return !authors.isEmpty() && others.size() == authors.size() && !doubtful;
    }

    /** Numbered parameters are partners by their number, everything else by its place. */
    private int partner(List<Name> others, int author) {
        int number = authors.get(author).number();
        for (int i = 0; number > 0 && i < others.size(); i++) {
            if (others.get(i).number() == number) {
                return i;
            }
        }
        return author;
    }

    private static String userName(Name name) {
        String linked = linkedUser(name);
        if (linked != null) {
            return linked;
        }
        String shown = name.shown();
        return Namespaces.person(shown)
                .map(Namespaces.Person::name)
                .filter(user -> !user.isEmpty())
                .orElse(shown);
    }

    private static @Nullable String linkedUser(Name name) {
        return name.text().mentions().isEmpty()
                ? null
                : name.text().mentions().getFirst().user();
    }

    private static List<String> shown(List<Name> names) {
        return names.stream().map(Name::shown).toList();
    }
}
