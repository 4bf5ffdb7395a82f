package org.entente.text.reread;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.AgentLexicon;
import org.entente.text.frame.WordClasses;

/** The verb of a headline that was read as one long noun: "Chad <b>slams</b> Libya over march", "Students <b>storm</b> airport". */
final class HeadlineVerb {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 14;

    /** Who acts, one word each. */
    private static final Set<String> AGENTS = AgentLexicon.nouns().stream()
            .filter(noun -> noun.form().isPresent() || !noun.words().contains(" "))
            .map(noun -> noun.words())
            .map(words -> words.substring(words.lastIndexOf(' ') + 1))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> NUMBERS = WordClasses.shared().get("head-count");
    private static final String POLICE = "police";

    private final Predicate<String> verbs;

    /**
     * @param verbs whether the lexicon knows a lemma, in lower case, as a verb
     */
    HeadlineVerb(Predicate<String> verbs) {
        this.verbs = verbs;
    }

    /** Whether a word of a headline without a verb may be one: it stands between who acts and another word of its own. */
    boolean at(Sentence s, int token) {
        if (token == 0 || token + 1 >= s.size() || !lacksVerb(s)) {
            return false;
        }
        Upos after = s.upos(token + 1);
        if (behindTwo(s, token) && after == Upos.ADV && knownInAnyForm(s, token)) {
            return true;
        }
        boolean hasMore = Grammar.nominal(after) || after == Upos.ADJ || after == Upos.ADP || after == Upos.NUM;
        return hasMore
                && (behindOne(s, token)
                        || behindTwo(s, token) && !s.xpos(token).equals("NNS") && knownInAnyForm(s, token)
                        || behindMany(s, token)
                        || behindNumber(s, token));
    }

    private static boolean lacksVerb(Sentence s) {
        int root = s.root();
        return s.size() >= SHORTEST
                && s.size() <= LONGEST
                && s.upos(s.size() - 1) != Upos.PUNCT
                && s.upos(root) != Upos.VERB
                && s.upos(root) != Upos.AUX
                && s.child(root, Relation.COP) < 0;
    }

    /** "Chad, Libya <b>team</b> up", "Chad and Libya <b>cease</b> fire": behind two names, whatever the parser took it for. */
    private static boolean behindTwo(Sentence s, int token) {
        return token == 3
                && (s.lemma(1).equals("and") || s.form(1).equals(","))
                && s.upos(0) == Upos.PROPN
                && s.upos(2) == Upos.PROPN;
    }

    private boolean knownInAnyForm(Sentence s, int token) {
        return Character.isLowerCase(s.form(token).charAt(0)) && verbs.test(s.form(token));
    }

    /**
     * "Chad <b>slams</b> Libya", "Court <b>bars</b> Chad", "Chad and Libya <b>trade</b> fire": behind two names the verb has
     * no "s".
     */
    private boolean behindOne(Sentence s, int token) {
        boolean foreign = s.upos(token) == Upos.X;
        boolean behindTwo = token > 2
                && (s.xpos(token).equals("NN") || foreign)
                && (s.lemma(token - 2).equals("and") || s.form(token - 2).equals(","))
                && s.upos(token - 3) == Upos.PROPN;
        boolean word = s.upos(token) == Upos.NOUN || s.upos(token) == Upos.VERB || foreign && behindTwo;
        return word
                && (s.upos(token - 1) == Upos.PROPN || one(s, token - 1))
                && (behindTwo
                        || s.xpos(token).equals("NNS") && (s.size() > SHORTEST || s.upos(token + 1) == Upos.PROPN))
                && verbs.test(s.lemma(token).toLowerCase(Locale.ROOT));
    }

    /** "Students <b>storm</b> airport", "Police <b>raid</b> paper": behind many who act, a word that is no plural. */
    private boolean behindMany(Sentence s, int token) {
        boolean word = switch (s.upos(token)) {
            case NOUN, ADJ, PROPN -> !s.xpos(token).equals("NNS");
            default -> false;
        };
        return word && verbs.test(s.form(token)) && many(s, token - 1);
    }

    /** "Thousands <b>march</b> in Lima": whatever the parser took the word for. */
    private boolean behindNumber(Sentence s, int token) {
        return token == 1 && NUMBERS.contains(s.form(0).toLowerCase(Locale.ROOT)) && verbs.test(s.form(token));
    }

    private static boolean one(Sentence s, int token) {
        return s.xpos(token).equals("NN") && AGENTS.contains(s.form(token).toLowerCase(Locale.ROOT));
    }

    private static boolean many(Sentence s, int token) {
        String form = s.form(token).toLowerCase(Locale.ROOT);
        String last = form.substring(form.lastIndexOf(' ') + 1);
        boolean plural = s.xpos(token).endsWith("S") || last.endsWith("s");
        String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
        return last.equals(POLICE)
                || plural
                        && (AGENTS.contains(last)
                                || AGENTS.contains(one)
                                || AGENTS.contains(s.lemma(token).toLowerCase(Locale.ROOT)));
    }
}
