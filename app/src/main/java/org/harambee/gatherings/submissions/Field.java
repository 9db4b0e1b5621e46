package org.harambee.gatherings.submissions;

/** The fields a submission may carry, in the order they are reported. */
public enum Field {
    PUBLIC_ID("public-id", Shape.SHORT, true),
    TITLE("title", Shape.SHORT, true),
    AUTHORS("authors", Shape.LIST, true),
    USER_NAMES("user-names", Shape.LIST, true),
    AFFILIATIONS("affiliations", Shape.LIST, true),
    TYPE("type", Shape.SHORT, true),
    THEMES("themes", Shape.LIST, true),
    LEVEL("level", Shape.SHORT, true),
    ABSTRACT("abstract", Shape.PROSE, true),
    SPECIAL_REQUIREMENTS("special-requirements", Shape.PROSE, true),
    BENEFIT("benefit", Shape.PROSE, true),
    SLIDES("slides", Shape.PROSE, false),
    RECORDING("recording", Shape.SHORT, false),
    PHOTOGRAPHY("photography", Shape.SHORT, false),
    PRE_RECORDED("pre-recorded", Shape.SHORT, false),
    HYBRID("hybrid", Shape.SHORT, false),
    TRAVEL_GRANT("travel-grant", Shape.SHORT, false),
    INTERESTED("interested", Shape.SECTION, true),
    QUESTIONS("questions", Shape.SECTION, false);

    /** How much text a label may claim. */
    enum Shape {
        SHORT,
        LIST,
        PROSE,
        SECTION
    }

    private final String code;
    private final Shape shape;
    private final boolean asked;

    Field(String code, Shape shape, boolean asked) {
        this.code = code;
        this.shape = shape;
        this.asked = asked;
    }

    /** Stable, for message keys. */
    public String code() {
        return code;
    }

    /** Whether the form of 2023 asks for it; the others come from other years or from statements. */
    public boolean asked() {
        return asked;
    }

    Shape shape() {
        return shape;
    }
}
