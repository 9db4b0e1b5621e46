package org.harambee.gatherings.submissions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.harambee.gatherings.submissions.WordScan.Hit;

/** Hears a wish in a sentence, and only if the sentence says it clearly. */
final class WishWords {

    enum Word {
        MODE,
        TAKING_PART,
        PREFERRING,
        NEEDING,
        GRANT,
        NOT,
        SMALL
    }

    private static final WordScan<Word> WORDS = Phrases.of(Word.class, """
        MODE: hybrid, online, remote, remotely, virtual, virtually, via zoom, over zoom, by video, via video, video call
        TAKING_PART: session, sessions, present, presenting, presentation, presented, participate, participation
        TAKING_PART: participating, join, joining, speak, speaking, speaker, speakers, attend, attending, attendance
        TAKING_PART: lecture, talk, panel, workshop, format, mode, option, hold, held, deliver, contribute, connect
        TAKING_PART: setup, set up, meeting, event, form, way, presence, presenters, presenter, contribution
        PREFERRING: prefer, preferred, preference, preferably, would like, would love, ideally, if possible, wish, hope
        PREFERRING: we'd like, we'd love, i'd like, i'd love, we'd prefer, i'd prefer, would be great, want, like to
        PREFERRING: interested, interest, appreciate, grateful, would be happy, please, would welcome
        NEEDING: need, needs, needed, require, required, requires, request, requested, requesting, apply, applying
        NEEDING: depend, depends, depending, can get, could get, ask, asking, looking for, only, necessary, must
        GRANT: scholarship, scholarships, travel grant, travel grants, travel support, travel funding, travel costs
        GRANT: travel cost, financial support, bursary, stipend, travel expenses, funding to attend, travel stipend
        GRANT: travel scholarship, travel scholarships, funding for travel, travel reimbursement, support for travel
        NOT: no, not, don't, doesn't, won't, without, never, none, neither, cannot, can't, isn't, nor, aren't, didn't
        SMALL: or, and, as, if, to, from, because, since, for, with, via, due, by, in, than, on, at, is, are, be, the, a
        SMALL: an, so, but, when, while, would, will, possible, works, only, too, also, both, one, of, it, we, i, us
        """);

    private static final Set<String> OURSELVES =
            Set.of("we", "i", "us", "our", "my", "me", "we'd", "i'd", "both", "speakers");
    private static final int NEAR = 3;
    private static final int FEW_WORDS = 4;

    private WishWords() {}

    /** Whether a sentence asks for a hybrid or online session, or says it must not be; empty if it says neither. */
    static Optional<Boolean> hybrid(String sentence) {
        List<Hit<Word>> hits = WORDS.in(sentence);
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).meaning() == Word.MODE && isMeant(sentence, hits, i)) {
                boolean refused = isDenied(hits, i);
                if (refused || isAsked(sentence, hits)) {
                    return Optional.of(!refused);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence asks for a travel grant, or says that none is needed; empty if it says neither. */
    static Optional<Boolean> grant(String sentence) {
        List<Hit<Word>> hits = WORDS.in(sentence);
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).meaning() == Word.GRANT) {
                if (isDenied(hits, i)) {
                    return Optional.of(false);
                }
                if (has(hits, Word.PREFERRING) || has(hits, Word.NEEDING)) {
                    return Optional.of(true);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the authors speak of themselves. */
    static boolean isAboutUs(String sentence) {
        for (String word : Plain.oneLine(sentence).toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (OURSELVES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "An online map" is about a map: the word behind must belong to the wish, or nothing may follow. */
    private static boolean isMeant(String sentence, List<Hit<Word>> hits, int i) {
        Hit<Word> hit = hits.get(i);
        String rest = sentence.substring(hit.end());
        boolean last = rest.chars().noneMatch(Character::isLetterOrDigit);
        boolean stopped = !rest.isEmpty() && ",.;:)!".indexOf(rest.charAt(0)) >= 0;
        boolean known = i + 1 < hits.size() && hits.get(i + 1).start() - hit.end() <= 2;
        return last || stopped || known;
    }

    private static boolean isAsked(String sentence, List<Hit<Word>> hits) {
        boolean said = has(hits, Word.PREFERRING) || has(hits, Word.TAKING_PART);
        boolean only = Plain.words(sentence) <= FEW_WORDS && hits.size() >= Plain.words(sentence);
        return said || only || Plain.words(sentence) == 1;
    }

    private static boolean isDenied(List<Hit<Word>> hits, int i) {
        int word = hits.get(i).word();
        boolean grant = hits.get(i).meaning() == Word.GRANT;
        return hits.stream()
                .filter(hit -> hit.meaning() == Word.NOT)
                .anyMatch(hit -> (hit.word() < word && word - hit.word() <= NEAR + 1)
                        || (grant && hit.word() > word && hit.word() - word <= NEAR));
    }

    private static boolean has(List<Hit<Word>> hits, Word word) {
        return hits.stream().anyMatch(hit -> hit.meaning() == word);
    }
}
