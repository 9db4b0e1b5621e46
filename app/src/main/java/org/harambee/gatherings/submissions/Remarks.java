package org.harambee.gatherings.submissions;

import java.util.List;

/** Tells a cheer beside a signature from a comment that wants an answer. */
final class Remarks {

    private static final int MOST_WORDS = 8;
    private static final List<String> CHEERS = List.of(
            "looking forward",
            "look forward",
            "interested",
            "i am interested",
            "i'm interested",
            "very interested",
            "count me in",
            "support",
            "yes",
            "me too",
            "me",
            "i will",
            "i'll",
            "will be there",
            "will attend",
            "will come",
            "great",
            "sounds great",
            "sounds interesting",
            "sounds good",
            "nice",
            "cool",
            "good",
            "definitely",
            "of course",
            "sure",
            "happy to",
            "would love",
            "i would love",
            "i'd love",
            "would like to attend",
            "i would like to attend",
            "i want to attend",
            "in",
            "i am in",
            "i'm in",
            "see you",
            "can't wait",
            "cannot wait",
            "absolutely",
            "attending",
            "joining",
            "online",
            "remotely",
            "thanks",
            "thank you",
            "wow",
            "super",
            "maybe",
            "also interested",
            "strong support",
            "love it",
            "important",
            "very");

    private static final List<String> NOBODY = List.of(
            "none",
            "no one",
            "nobody",
            "no participants",
            "no attendees",
            "no sign ups",
            "no signups",
            "no registrations",
            "be the first",
            "nobody yet",
            "no interested");

    private Remarks() {}

    /** "None registered yet" is no user name. */
    static boolean saysNobody(String text) {
        String words = Plain.key(text) + " ";
        return Plain.words(text) <= 5 && NOBODY.stream().anyMatch(nobody -> words.startsWith(nobody + " "));
    }

    static boolean isQuestion(String text) {
        return text.chars().anyMatch(c -> c == '?' || c == '？' || c == '؟' || c == '՞');
    }

    static boolean isCheer(String text) {
        if (text.chars().noneMatch(Character::isLetter)) {
            return true;
        }
        String words = " " + Plain.key(text) + " ";
        return Plain.words(text) <= MOST_WORDS
                && CHEERS.stream().map(cheer -> " " + Plain.key(cheer) + " ").anyMatch(words::startsWith);
    }
}
