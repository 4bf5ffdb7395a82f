package org.entente.text.learn;

import java.util.Locale;

/** What a feature of a frame looks at. */
enum Template {
    BIAS,
    TRIGGER,
    TRIGGER_PARTICLE,
    TRIGGER_OBJECT,
    OBJECT,
    OBJECT_MODIFIER,
    ROLE,
    TRIGGER_ROLE,
    ROLE_FILLER,
    ROLE_ACTOR,
    CLAUSE,
    TRIGGER_CLAUSE,
    CLAUSE_OBJECT,
    CLAUSE_IN_RULES,
    TRIGGER_CLAUSE_IN_RULES,
    TRIGGER_OBJECT_IN_RULES,
    FORM,
    AUXILIARY,
    GOVERNOR,
    CHILD,
    NEAR,
    BEFORE,
    AFTER,
    SENTENCE,
    RULE,
    RULE_TYPE,
    WORD_IN_RULES,
    OBJECT_IN_RULES,
    ACTORS;

    private static final Template[] ALL = values();

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Template at(int index) {
        return ALL[index];
    }
}
