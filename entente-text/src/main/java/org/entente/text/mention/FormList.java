package org.entente.text.mention;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.entente.nlp.Sentence;

/** A sentence's forms as a list. */
final class FormList extends AbstractList<String> implements RandomAccess {

    private final Sentence sentence;

    FormList(Sentence sentence) {
        this.sentence = sentence;
    }

    @Override
    public String get(int token) {
        return sentence.form(token);
    }

    @Override
    public int size() {
        return sentence.size();
    }
}
