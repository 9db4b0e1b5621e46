package org.harambee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Everything is said in every language, and nothing is said outside the message files. */
class MessagesTests {

    @Test
    void everyMessageIsWhole() {
        assertThat(MessageFiles.faults(House.CODE)).isEmpty();
    }

    @Test
    void aBrokenMessageIsSeen() {
        assertThat(MessageFiles.faults(House.BROKEN))
                .contains(
                        "talk/de: talk-missing is missing",
                        "talk/de: talk-surplus is surplus",
                        "talk/es: talk-count has other arguments than in English",
                        "talk/qqq: talk-missing is missing",
                        "talk/sr-ec: talk-count lacks a plural form",
                        "talk: the key other-key is not of the module's form")
                .anyMatch(fault -> fault.startsWith("talk/sw: talk-count can't be read"));
    }

    @Test
    void everyMessageIsSaidSomewhere() {
        assertThat(MessageFiles.strayKeys(House.CODE)).isEmpty();
    }

    @Test
    void aMessageThatIsSaidNowhereIsSeen() {
        assertThat(MessageFiles.strayKeys(House.BROKEN)).contains("talk-missing is said nowhere");
    }

    @Test
    void noWordStandsInATemplate() {
        assertThat(MessageFiles.wordsInTemplates(House.CODE)).isEmpty();
    }

    @Test
    void aWordInATemplateIsSeen() {
        assertThat(MessageFiles.wordsInTemplates(House.BROKEN)).containsExactly("hardcoded.jte: Welcome");
    }
}
