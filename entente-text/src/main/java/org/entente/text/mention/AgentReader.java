package org.entente.text.mention;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.AgentLexicon.Form;

/** Recognises agent nouns ("foreign minister", "border guards") among a sentence's tokens. */
final class AgentReader {

    private static final int LONGEST = 4;

    /** "<b>Secretary</b> General": whose general is no soldier, wherever the parser hung it. */
    private static final Set<String> OVER_ALL = Vocabulary.shared().wordClass("over-all");

    private static final Set<Relation> STANDS_FOR_ITSELF = EnumSet.of(
            Relation.NSUBJ,
            Relation.NSUBJ_PASS,
            Relation.OBJ,
            Relation.IOBJ,
            Relation.OBL,
            Relation.OBL_AGENT,
            Relation.NMOD);

    private AgentReader() {}

    /** Whether a stretch of tokens is exactly one agent noun, capitals or not. */
    static boolean agentPhrase(Sentence s, int begin, int end) {
        return begin < end
                && longestAgent(s, begin, end - 1)
                        .filter(noun -> noun.words() == end - begin)
                        .isPresent();
    }

    /** The longest agent noun that ends at a token and does not begin before another. */
    static Optional<AgentNoun> longestAgent(Sentence s, int first, int last) {
        Vocabulary words = Vocabulary.shared();
        String form = s.form(last).toLowerCase(Locale.ROOT);
        String lemma = lemma(s, last, form);
        if (!words.endsAgent(form) && !words.endsAgent(lemma)) {
            return Optional.empty();
        }
        int earliest = overAll(s, last) ? Math.min(first, last - 1) : first;
        for (int begin = Math.max(earliest, last - LONGEST + 1); begin <= last; begin++) {
            String before = before(s, begin, last);
            Optional<AgentNoun> noun = words.agent(before + form);
            if (noun.isEmpty() && !lemma.equals(form)) {
                noun = words.agent(before + lemma);
            }
            if (noun.isPresent()) {
                return Optional.of(noun.get().of(last - begin + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean overAll(Sentence s, int last) {
        return last > 0
                && s.form(last).equalsIgnoreCase("general")
                && OVER_ALL.contains(s.form(last - 1).toLowerCase(Locale.ROOT));
    }

    /** The longest agent noun that a noun heads with the words before it that belong to it. */
    static Optional<AgentNoun> headed(Sentence s, int head) {
        int first = head;
        while (first > 0 && head - first < LONGEST - 1 && belongs(s, first - 1, head)) {
            first--;
        }
        return longestAgent(s, first, head);
    }

    private static boolean belongs(Sentence s, int token, int head) {
        if (s.upos(token) == Upos.PUNCT) {
            return Phrases.isHyphen(s, token);
        }
        Relation relation = s.relation(token);
        int governor = s.head(token);
        return governor > token
                && governor <= head
                && (relation == Relation.AMOD || relation == Relation.COMPOUND || relation == Relation.NMOD_DESC);
    }

    /** "<b>The general</b> refused": a person's noun that the parser took for an adjective without a noun of its own. */
    static boolean adjective(Sentence s, int token) {
        boolean determined = s.child(token, Relation.DET) >= 0 || s.child(token, Relation.NMOD_POSS) >= 0;
        boolean suffering = s.form(token).endsWith("ed");
        return determined
                && !suffering
                && STANDS_FOR_ITSELF.contains(s.relation(token))
                && headed(s, token)
                        .filter(noun -> noun.form() == Form.PERSON && !noun.neutral())
                        .isPresent();
    }

    /** The words of an agent noun that a token heads, as offices are written. */
    static String words(Sentence s, int head, AgentNoun noun) {
        return before(s, head - noun.words() + 1, head)
                + lemma(s, head, s.form(head).toLowerCase(Locale.ROOT));
    }

    /** The words of a description or agent noun that a token heads, as they stand before it: "foreign " and the like. */
    private static String before(Sentence s, int begin, int last) {
        if (begin == last) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int token = begin; token < last; token++) {
            String word = s.form(token).toLowerCase(Locale.ROOT);
            text.append(word.equals("defence") ? "defense" : word).append(' ');
        }
        return text.toString();
    }

    static String lemma(Sentence s, int token, String form) {
        if (s.upos(token) != Upos.PROPN) {
            String lemma = s.lemma(token);
            return Character.isUpperCase(lemma.charAt(0)) ? lemma.toLowerCase(Locale.ROOT) : lemma;
        }
        if (form.endsWith("ies") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        return form.endsWith("s") && form.length() > 3 ? form.substring(0, form.length() - 1) : form;
    }
}
