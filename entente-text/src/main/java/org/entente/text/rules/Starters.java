package org.entente.text.rules;

import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.nlp.token.Lemmatizer;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.frame.TriggerKind;

/**
 * The rules that a token's word could start. Where a noun made of a verb ("the spurning of every offer") starts none of its
 * own and tells what is done to whom, it starts those of the verb.
 */
final class Starters {

    private static final String GERUND = "ing";

    private final RuleBook book;
    private final SentenceFrames frames;
    private final Lemmas lemmas;

    Starters(RuleBook book, SentenceFrames frames, Lemmas lemmas) {
        this.book = book;
        this.frames = frames;
        this.lemmas = lemmas;
    }

    Started at(int token) {
        TriggerKind kind = frames.kind(token);
        Started own = book.started(kind, lemmas.at(token));
        return kind == TriggerKind.NOUN && own.entries().isEmpty() && gerund(token)
                ? book.started(TriggerKind.VERB, verb(token))
                : own;
    }

    private boolean gerund(int token) {
        return lemmas.at(token).endsWith(GERUND)
                && frames.sentence().upos(token) == Upos.NOUN
                && frames.at(token).has(Role.OF);
    }

    private String verb(int token) {
        Sentence s = frames.sentence();
        return Lemmatizer.english().lemma(s.form(token), Upos.VERB, "VBG");
    }
}
