package org.entente.text.frame;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Who does what a passive verb says: "was struck by <b>Chad</b>". */
final class Agents {

    /** Prepositions of place, of means and of company: what stands after them is not what caused the deed. */
    private static final Set<String> CARRIES_AGENT =
            Set.of("in", "into", "from", "to", "on", "at", "out_of", "off", "with", "near", "outside", "along");

    private static final Set<Relation> OF_THE_TELLER = EnumSet.of(Relation.OBL, Relation.OBL_AGENT);

    /** Verbs with "by" of their own: "stood by Iran". */
    private static final Set<String> STANDS_BY = Set.of(
            "stand", "stay", "come", "go", "pass", "fly", "drop", "stop", "sail", "live", "abide", "swear", "stick",
            "be");

    private static final Set<String> NEEDS_OBJECT = Set.of("invade", "threaten", "urge", "enter", "cross", "warn");

    private static final Set<String> BY_WHEN = WordClasses.shared().any("calendar", "stretch-of-time", "by-when");

    private final Sentence s;

    Agents(Sentence sentence) {
        this.s = sentence;
    }

    /** "Oil firm sued by Chad", "Chad accused of theft by Libya": the agent of a headline's participle, wherever the parser hung it; or -1. */
    static int ofHeadline(Sentence s, int verb) {
        boolean headline = s.relation(verb) == Relation.ROOT && s.upos(s.size() - 1) != Upos.PUNCT;
        if (!headline || verb + 2 >= s.size() || s.child(verb, Relation.AUX) >= 0) {
            return -1;
        }
        int object = s.child(verb, Relation.OBJ);
        if (object >= 0) {
            return object > verb + 1
                            && s.marker(object).equals("by")
                            && s.lemma(verb + 1).equals("by")
                    ? object
                    : -1;
        }
        return takesObject(s.lemma(verb)) ? nameAfterBy(s, verb) : -1;
    }

    /** Whether "by" behind a verb's past tense tells its agent, so that it is a participle. */
    static boolean takesObject(String verb) {
        boolean acted = WordClasses.shared().get("never-passive").contains(verb) && !NEEDS_OBJECT.contains(verb);
        return !acted && !STANDS_BY.contains(verb);
    }

    private static int nameAfterBy(Sentence s, int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            if (child < verb) {
                continue;
            }
            if (s.marker(child).equals("by") && (s.upos(child) == Upos.PROPN || Recipients.person(s.lemma(child)))) {
                return child;
            }
            boolean goesOn = s.relation(child) == Relation.OBL || s.relation(child) == Relation.ADVCL;
            int deeper = goesOn && s.marker(child).equals("of") ? nameAfterBy(s, child) : -1;
            if (deeper >= 0) {
                return deeper;
            }
        }
        return -1;
    }

    /** "were driven out by nightfall", "by the end of June": when, not by whom. */
    boolean deadline(int head) {
        String year = s.form(head);
        boolean time = BY_WHEN.contains(s.lemma(head).toLowerCase(Locale.ROOT));
        return time && !Tree.has(s, head, Relation.COMPOUND)
                || year.length() == 4 && year.chars().allMatch(Character::isDigit);
    }

    /** Makes somebody, and whoever is joined to him, the doer. */
    void add(Frame frame, int head) {
        if (deadline(head)) {
            return;
        }
        frame.add(Role.SUBJECT, Tree.withConjuncts(s, head));
        frame.add(Role.BY, Tree.withConjuncts(s, head));
    }

    /** "was struck from the list by the EU", "was given a banquet by the king": the parser hangs the agent on the phrase. */
    void hungOnAPhrase(Frame frame, int verb) {
        for (int i = 0; i < s.childCount(verb); i++) {
            int phrase = s.child(verb, i);
            boolean carries = s.relation(phrase) == Relation.OBJ
                    || s.relation(phrase) == Relation.OBL && CARRIES_AGENT.contains(s.marker(phrase));
            if (phrase < verb || !carries) {
                continue;
            }
            int agent = within(phrase);
            if (agent >= 0) {
                add(frame, agent);
            }
        }
        hungOnTheTeller(frame, verb);
    }

    /** "trapped on the bank of the canal by Israel": the agent at the end of a phrase, or of what the phrase ends in; else -1. */
    private int within(int phrase) {
        int last = -1;
        for (int i = 0; i < s.childCount(phrase); i++) {
            int child = s.child(phrase, i);
            if (child > phrase && s.relation(child) == Relation.NMOD) {
                if (s.marker(child).equals("by")) {
                    return child;
                }
                last = child;
            }
        }
        boolean goesOn = last >= 0 && (s.marker(last).equals("of") || CARRIES_AGENT.contains(s.marker(last)));
        return goesOn ? within(last) : -1;
    }

    /** "were beaten at Djibo by a gang, officials said": the agent, which the parser hung on the verb of telling. */
    private void hungOnTheTeller(Frame frame, int verb) {
        int teller = s.head(verb);
        if (s.relation(verb) != Relation.CCOMP || teller < verb) {
            return;
        }
        for (int i = 0; i < s.childCount(teller); i++) {
            int child = s.child(teller, i);
            if (child > verb
                    && child < teller
                    && OF_THE_TELLER.contains(s.relation(child))
                    && s.marker(child).equals("by")) {
                add(frame, child);
            }
        }
    }
}
