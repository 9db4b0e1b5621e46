package org.harambee.assigning;

import org.harambee.fairness.assignment.Rules;
import org.harambee.telling.Words;

/** Who of an idea's jurors has to read its language, as people write it. */
enum LanguageRule {
    ANY(Rules.Language.ANY),
    ONE(Rules.Language.AT_LEAST_ONE),
    EVERY(Rules.Language.EVERY);

    private final Rules.Language rule;

    LanguageRule(Rules.Language rule) {
        this.rule = rule;
    }

    Rules.Language rule() {
        return rule;
    }

    @Override
    public String toString() {
        return Words.of(this);
    }
}
