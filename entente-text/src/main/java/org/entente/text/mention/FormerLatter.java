package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Vocabulary.Reference;
import org.jspecify.annotations.Nullable;

/**
 * "the former" and "the latter": the first and the last of those named together before, or the last two whom the text has
 * named. "the former president" and "the latter half" are neither.
 */
final class FormerLatter {

    private static final int REACH = 2;

    private final Scene scene;
    private final Sentence s;

    FormerLatter(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    /** Where such a phrase stands whose head a token is, its mention; null where none does. */
    @Nullable
    Draft at(int token) {
        int word = word(token);
        if (word < 0) {
            return null;
        }
        boolean latter = s.form(word).toLowerCase(Locale.ROOT).equals("latter");
        @Nullable Draft meant = meant(word, latter);
        if (meant == null) {
            return null;
        }
        Draft draft = scene.draft(token, MentionKind.DESCRIPTION);
        draft.first = word - 1;
        draft.end = token + 1;
        draft.follow(meant);
        draft.plurality = meant.plurality;
        return draft;
    }

    /** The token of "former" or "latter": alone behind "the", or "latter" before a noun that could stand for anybody. */
    private int word(int token) {
        if (isWord(token) && alone(token)) {
            return token;
        }
        boolean noun = s.upos(token) == Upos.NOUN
                && token > 0
                && s.form(token - 1).equalsIgnoreCase("latter")
                && Vocabulary.shared()
                        .description(Reference.ANAPHOR, s.lemma(token))
                        .isPresent();
        return noun && isWord(token - 1) ? token - 1 : -1;
    }

    private boolean isWord(int token) {
        String form = s.form(token).toLowerCase(Locale.ROOT);
        return (form.equals("latter") || form.equals("former"))
                && token > 0
                && s.form(token - 1).equalsIgnoreCase("the");
    }

    private boolean alone(int token) {
        if (token + 1 == s.size()) {
            return true;
        }
        return switch (s.upos(token + 1)) {
            case VERB, AUX, PUNCT, PART, ADP, ADV, CCONJ, SCONJ, PRON -> true;
            default -> false;
        };
    }

    private @Nullable Draft meant(int token, boolean latter) {
        List<Draft> before = Antecedents.before(scene, token, REACH);
        for (int distance = 0; distance <= REACH; distance++) {
            int sentence = scene.number - distance;
            for (Draft candidate : before) {
                if (candidate.coordination && candidate.sentence == sentence) {
                    return one(candidate, latter);
                }
            }
            List<Draft> named = named(before, sentence, token);
            int place = latter ? 0 : 1;
            if (named.size() > place) {
                return named.get(place);
            }
        }
        return null;
    }

    /** Whom a sentence names, the last first. */
    private List<Draft> named(List<Draft> before, int sentence, int token) {
        List<Draft> named = new ArrayList<>(4);
        for (Draft candidate : before) {
            boolean fits = candidate.sentence == sentence
                    && !candidate.coordination
                    && candidate.one()
                    && candidate.kind != MentionKind.PRONOUN
                    && !candidate.modifier
                    && !Antecedents.barred(scene, token, candidate)
                    && !(sentence == scene.number && (scenery(candidate) || word(candidate.head) >= 0));
            if (fits && named.stream().noneMatch(candidate::sharesWith)) {
                named.add(candidate);
            }
        }
        return named;
    }

    /** The first or the last of those that are named together. */
    private static Draft one(Draft together, boolean latter) {
        Draft one = new Draft(together.sentence, together.head, together.first, together.end, together.kind);
        one.who = List.of(together.who.get(latter ? together.who.size() - 1 : 0));
        return one;
    }

    /** "talks were resumed in Warsaw": where it happens. */
    private boolean scenery(Draft candidate) {
        return switch (s.marker(candidate.head)) {
            case "in", "at", "near" -> true;
            default -> false;
        };
    }
}
