package org.harambee.gatherings.submissions;

import java.util.List;
import org.harambee.gatherings.submissions.SubmissionType.Kind;
import org.harambee.gatherings.submissions.WordScan.Hit;
import org.jspecify.annotations.Nullable;

/** Reads the type: the word itself, the word with its explanation, or a sentence that names exactly one. */
final class TypeReader {

    private static final WordScan<Kind> KINDS = Phrases.of(Kind.class, """
        LECTURE: lecture, lectures, vortrag, predavanje, предавање, лекция, лекція, лекцыя, wykład, přednáška, prednáška
        LECTURE: előadás, ponencia, ლექცია, դասախոսություն, mhadhara, prelegere, loeng, ders
        PANEL: panel, panels, panel discussion, panel discussions, panel talk, панел, панель, панель дискуссия
        PANEL: podiumsdiskussion, panel dyskusyjny, panelna diskusija, панел дискусија
        WORKSHOP: workshop, workshops, radionica, радионица, taller, warsztat, warsztaty, воркшоп, мастерская, atelier
        WORKSHOP: работилница, delavnica, dílna, semináriu, warsha
        LIGHTNING_TALK: lightning talk, lightning talks, lightningtalk, lightning, lightning presentation
        ROUNDTABLE: roundtable, roundtables, round table, round tables, roundtable discussion, round table discussion
        ROUNDTABLE: okrugli sto, okrugli stol, округли сто, круглый стол, круглий стіл, runder tisch, mesa redonda
        ROUNDTABLE: okrągły stół, кръгла маса, тркалезна маса
        MEETUP: meetup, meetups, meet up, meet ups
        POSTER: poster, posters, poster session, poster presentation, постер, плакат, plakat
        DISCUSSION: discussion, discussions, group discussion, open discussion, diskusija, дискусија, дискуссия
        DISCUSSION: дискусія, diskussion, discusión, dyskusja, diskuse, diskusia
        """);

    private TypeReader() {}

    static boolean startsWithKind(String text) {
        List<Hit<Kind>> hits = KINDS.in(text);
        return !hits.isEmpty() && hits.getFirst().word() == 0;
    }

    static Outcome<SubmissionType> read(Sheet sheet) {
        return Single.read(sheet, Field.TYPE, TypeReader::read);
    }

    private static Outcome<SubmissionType> read(String text, Origin origin) {
        List<Hit<Kind>> hits = KINDS.in(text);
        List<Kind> kinds = hits.stream().map(Hit::meaning).distinct().toList();
        Kind kind = isExplained(text, hits) ? hits.getFirst().meaning() : only(kinds);
        SubmissionType type = new SubmissionType(kind, text);
        if (kind != null) {
            return Outcome.understood(type, text, origin);
        }
        if (kinds.isEmpty()) {
            return Outcome.understood(type, text, origin, Remark.of(Remark.Code.TYPE_UNKNOWN, "text", text));
        }
        return Outcome.ambiguous(
                type,
                text,
                kinds.stream().map(seen -> new Seen(seen.code(), origin)).toList());
    }

    /** "Lecture: one or two presenters …": what follows the colon explains the word before it. */
    private static boolean isExplained(String text, List<Hit<Kind>> hits) {
        if (hits.isEmpty() || hits.getFirst().word() > 0) {
            return false;
        }
        String rest = text.substring(hits.getFirst().end()).stripLeading();
        return rest.isEmpty() || ":(.".indexOf(rest.charAt(0)) >= 0;
    }

    private static @Nullable Kind only(List<Kind> kinds) {
        return kinds.size() == 1 ? kinds.getFirst() : null;
    }
}
