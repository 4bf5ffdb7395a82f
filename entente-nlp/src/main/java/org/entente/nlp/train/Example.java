package org.entente.nlp.train;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.Relation;
import org.entente.nlp.conllu.ConlluSentence;
import org.entente.nlp.conllu.ConlluToken;
import org.entente.nlp.token.PlainForm;

/** A sentence to learn from. */
final class Example {

    private final List<String> forms;
    private final List<String> tags;
    private final int[] heads;
    private final Relation[] relations;

    /**
     * Takes the arrays over.
     *
     * @param forms the words, typographic quotes and dashes made plain
     * @param tags {@code UPOS XPOS} of each word
     * @param heads index of each word's head; the number of words stands for the root
     * @param relations relation of each word to its head
     */
    Example(List<String> forms, List<String> tags, int[] heads, Relation[] relations) {
        this.forms = List.copyOf(forms);
        this.tags = List.copyOf(tags);
        this.heads = heads;
        this.relations = relations;
    }

    static Example of(ConlluSentence sentence) {
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int n = sentence.size();
        int[] heads = new int[n];
        Relation[] relations = new Relation[n];
        for (int i = 0; i < n; i++) {
            ConlluToken token = sentence.tokens().get(i);
            boolean blankBefore = i == 0 || sentence.spaceAfter(i - 1);
            boolean blankAfter = i == n - 1 || sentence.spaceAfter(i);
            forms.add(PlainForm.of(token.form(), blankBefore, blankAfter));
            tags.add(token.upos() + " " + token.xpos());
            heads[i] = token.head() == 0 ? n : token.head() - 1;
            relations[i] = Relation.of(token.relation());
        }
        return new Example(forms, tags, heads, relations);
    }

    List<String> forms() {
        return forms;
    }

    List<String> tags() {
        return tags;
    }

    int[] heads() {
        return heads;
    }

    Relation[] relations() {
        return relations;
    }

    int size() {
        return heads.length;
    }
}
