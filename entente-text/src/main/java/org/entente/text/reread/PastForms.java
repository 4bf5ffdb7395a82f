package org.entente.text.reread;

import java.util.Locale;
import java.util.function.Predicate;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.nlp.token.Lemmatizer;

/** Knows verbs in the past that a tree has for adjectives or adverbs: "A sniper <b>crippled</b> two sentries". */
final class PastForms {

    private final Lemmatizer lemmatizer = Lemmatizer.english();
    private final Predicate<String> verbs;

    /**
     * Past forms of known verbs.
     *
     * @param verbs whether the lexicon knows a lemma, in lower case, as a verb
     */
    PastForms(Predicate<String> verbs) {
        this.verbs = verbs;
    }

    /** Whether a word that is no verb in the tree has the form of a known verb in the past. */
    boolean at(Sentence s, int token) {
        Upos upos = s.upos(token);
        if (upos != Upos.ADJ && upos != Upos.ADV) {
            return false;
        }
        String form = s.form(token).toLowerCase(Locale.ROOT);
        String verb = lemmatizer.lemma(form, Upos.VERB, "VBD").toLowerCase(Locale.ROOT);
        return !verb.equals(form) && verbs.test(verb);
    }

    /** Whether any of a sentence's words has. */
    boolean anyIn(Sentence s) {
        for (int token = 1; token < s.size(); token++) {
            if (at(s, token)) {
                return true;
            }
        }
        return false;
    }
}
