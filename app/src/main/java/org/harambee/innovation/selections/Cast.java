package org.harambee.innovation.selections;

/** What became of a ballot. */
sealed interface Cast {

    record Kept() implements Cast {}

    /** There is one of hers already, and nobody can tell which. */
    record Twice() implements Cast {}

    /** It has not begun, or is over. */
    record NotOpen() implements Cast {}

    record NotOnTheRoll() implements Cast {}

    /** Someone else has changed this partner's ballot since it was shown. */
    record Overtaken() implements Cast {}

    /** An idea it names was taken back meanwhile. */
    record Gone(String title) implements Cast {}
}
