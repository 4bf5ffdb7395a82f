package org.entente.text.when;

import org.entente.nlp.Sentence;

/** A sentence's words as the grammar of times sees them; beyond its ends stand words of no kind. */
final class Words {

    private final Sentence sentence;
    private final Word[] words;

    Words(Sentence sentence, Vocabulary vocabulary) {
        this.sentence = sentence;
        this.words = new Word[sentence.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = vocabulary.word(sentence.form(i));
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return words.length;
    }

    Word at(int i) {
        return i >= 0 && i < words.length ? words[i] : Word.NONE;
    }

    WordKind kind(int i) {
        return at(i).kind();
    }

    int value(int i) {
        return at(i).value();
    }

    boolean is(int i, WordKind kind) {
        return at(i).kind() == kind;
    }

    /** The index after a word of a kind, or the same index where there is another. */
    int after(int i, WordKind kind) {
        return is(i, kind) ? i + 1 : i;
    }

    boolean isUnit(int i) {
        return is(i, WordKind.UNIT) || is(i, WordKind.UNITS) || is(i, WordKind.QUARTER);
    }

    /** The unit a word names. */
    Unit unit(int i) {
        return is(i, WordKind.QUARTER) ? Unit.QUARTER : Unit.of(at(i));
    }

    /** The token's form; empty beyond the sentence. */
    String form(int i) {
        return i >= 0 && i < words.length ? sentence.form(i) : "";
    }

    /** The token's Penn tag; empty beyond the sentence. */
    String tag(int i) {
        return i >= 0 && i < words.length ? sentence.xpos(i) : "";
    }

    boolean capitalised(int i) {
        return i >= 0
                && i < words.length
                && Character.isUpperCase(sentence.form(i).charAt(0));
    }
}
