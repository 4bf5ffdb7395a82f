package org.entente.text.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.jspecify.annotations.Nullable;

/** What the tokens of one sentence show of names before any is read: the actor list's, the parser's, and capitals. */
final class NameScan {

    private static final Vocabulary WORDS = Vocabulary.shared();

    final Scene scene;
    final Sentence s;
    /** The list's longest name that begins at a token. */
    final @Nullable KnownName[] known;
    /** Where the list's name that a token belongs to ends; 0 where it belongs to none. */
    final int[] knownEnd;

    final @Nullable EntityKind[] entity;
    final int[] entityEnd;
    /** Whether every word of weight has a capital, so that a capital tells nothing. */
    final boolean headline;

    NameScan(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
        this.known = new @Nullable KnownName[s.size()];
        this.knownEnd = new int[s.size()];
        this.entity = new @Nullable EntityKind[s.size()];
        this.entityEnd = new int[s.size()];
        this.headline = isHeadline(s);
        findKnown();
        for (EntitySpan span : s.entities()) {
            for (int token = span.first(); token < span.end() && token < s.size(); token++) {
                entity[token] = span.kind();
                entityEnd[token] = span.end();
            }
        }
    }

    private void findKnown() {
        List<String> forms = new FormList(s);
        int token = 0;
        while (token < s.size()) {
            Optional<KnownName> name = capital(token) || s.upos(token) == Upos.PROPN
                    ? scene.directory.longest(forms, token, scene.date, scene.memory.countries())
                    : Optional.empty();
            if (name.isPresent()) {
                int end = Math.min(s.size(), token + name.get().tokens());
                known[token] = name.get();
                for (int i = token; i < end; i++) {
                    knownEnd[i] = end;
                }
                token = end;
            } else {
                token++;
            }
        }
    }

    boolean capital(int token) {
        return Character.isUpperCase(s.form(token).charAt(0));
    }

    /** Whether every word of weight has a capital, so that a capital tells nothing. */
    private static boolean isHeadline(Sentence s) {
        int capitals = 0;
        for (int token = 0; token < s.size(); token++) {
            if (Character.isUpperCase(s.form(token).charAt(0))) {
                capitals++;
            } else if (switch (s.upos(token)) {
                case NOUN, VERB, ADJ, ADV -> true;
                default -> false;
            }) {
                return false;
            }
        }
        return capitals > 2;
    }

    boolean organisation(int begin, int end) {
        for (int token = begin; token < end; token++) {
            if (WORDS.hint(lower(token)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether two heads are one name's: the same, or both flat on one noun ("mediator Diego Cordovez"). */
    boolean oneName(int head, int other) {
        return head == other
                || s.head(head) == s.head(other)
                        && s.relation(head) == Relation.FLAT
                        && s.relation(other) == Relation.FLAT;
    }

    /** The head of the piece of a stretch that a token belongs to. */
    int top(int token, int begin, int end) {
        int at = token;
        for (int steps = 0; steps < end - begin; steps++) {
            int head = s.head(at);
            if (head < begin || head >= end) {
                return at;
            }
            at = head;
        }
        return at;
    }

    String lower(int token) {
        return s.form(token).toLowerCase(Locale.ROOT);
    }
}
