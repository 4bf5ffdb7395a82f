package org.entente.nlp;

import java.util.HashSet;
import java.util.Set;

/** Verbs by which a text tells who says what stands around them: "Turkey <b>reported</b>". */
final class Telling {

    private static final String[] REGULAR = {
        "acknowledge",
        "add",
        "allege",
        "announce",
        "argue",
        "assert",
        "believe",
        "claim",
        "complain",
        "concede",
        "conclude",
        "confirm",
        "contend",
        "declare",
        "estimate",
        "explain",
        "fear",
        "hope",
        "insist",
        "maintain",
        "note",
        "reckon",
        "report",
        "state",
        "suggest",
        "suspect",
        "warn"
    };

    private static final Set<String> FORMS = forms();

    private Telling() {}

    /** Whether a word, in lower case, is a finite form of one of them. */
    static boolean is(String form) {
        return FORMS.contains(form);
    }

    private static Set<String> forms() {
        Set<String> forms = new HashSet<>(
                Set.of("say", "says", "said", "think", "thinks", "thought", "admit", "admits", "admitted"));
        for (String verb : REGULAR) {
            forms.add(verb);
            forms.add(verb + "s");
            forms.add(verb.endsWith("e") ? verb + "d" : verb + "ed");
        }
        return Set.copyOf(forms);
    }
}
