package org.entente.text.rules;

/** Which of who and whom must be actors for a rule to fire. */
public enum Needs {
    EITHER,
    WHO,
    WHOM,
    BOTH
}
