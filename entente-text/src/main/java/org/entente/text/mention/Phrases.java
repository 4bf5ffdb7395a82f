package org.entente.text.mention;

import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Questions about noun phrases and their clauses that a dependency tree answers. */
final class Phrases {

    private static final int DEEPEST = 24;
    private static final Set<String> BORROWED_PLURALS = Vocabulary.shared().wordClass("borrowed-plural");

    /** Verbs that say something of their object with "of". */
    private static final Set<String> OF_SOMETHING = Set.of(
            "accuse", "convict", "suspect", "acquit", "rob", "strip", "deprive", "inform", "notify", "warn", "remind",
            "assure", "clear", "rid", "cleanse");

    private Phrases() {}

    /** Index of a noun phrase's first token, relative clauses, appositives and what governs the phrase left out. */
    static int first(Sentence s, int head) {
        int first = head;
        for (int i = s.childCount(head) - 1; i >= 0; i--) {
            int child = s.child(head, i);
            if (child > head) {
                continue;
            }
            if (!inside(s, child)) {
                if (s.relation(child) == Relation.PUNCT && first - child <= 1) {
                    continue;
                }
                break;
            }
            first = leftEdge(s, child, 0);
        }
        return first;
    }

    /** Index after a noun phrase's last token. */
    static int end(Sentence s, int head) {
        int end = head + 1;
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            if (child < head) {
                continue;
            }
            if (!inside(s, child)) {
                if (s.relation(child) == Relation.PUNCT && child == end && isHyphen(s, child)) {
                    continue;
                }
                break;
            }
            end = rightEdge(s, child, 0);
        }
        return end;
    }

    static boolean isHyphen(Sentence s, int token) {
        return s.form(token).equals("-");
    }

    private static boolean inside(Sentence s, int child) {
        return switch (s.relation(child)) {
            case DET, DET_PREDET, AMOD, COMPOUND, NUMMOD, FLAT, FIXED, GOESWITH, NMOD_POSS, NMOD_DESC, NMOD_UNMARKED ->
                true;
            case NMOD -> !partOfClause(s, child);
            default -> false;
        };
    }

    /** A phrase with a time or manner marker belongs to the clause even where the parser hung it on a noun. */
    private static boolean partOfClause(Sentence s, int child) {
        if (s.upos(child) == Upos.NUM
                || child + 1 < s.size() && s.form(child).length() > 3 && weekday(s.lemma(child))) {
            return true;
        }
        return switch (s.marker(child)) {
            case "of", "in", "from", "for", "within", "among", "between", "against", "" -> false;
            default -> true;
        };
    }

    private static boolean weekday(String lemma) {
        return lemma.endsWith("day") && Character.isUpperCase(lemma.charAt(0));
    }

    private static int leftEdge(Sentence s, int token, int depth) {
        if (depth > DEEPEST || s.childCount(token) == 0) {
            return token;
        }
        int child = s.child(token, 0);
        return child < token ? leftEdge(s, child, depth + 1) : token;
    }

    private static int rightEdge(Sentence s, int token, int depth) {
        int end = token + 1;
        if (depth > DEEPEST) {
            return end;
        }
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            if (child < token) {
                continue;
            }
            switch (s.relation(child)) {
                case ACL, ACL_RELCL, APPOS, PARATAXIS, ADVCL, ADVCL_RELCL, PUNCT -> {
                    if (s.relation(child) != Relation.PUNCT || !isHyphen(s, child)) {
                        return end;
                    }
                }
                default -> end = rightEdge(s, child, depth + 1);
            }
        }
        return end;
    }

    /** Whether "the", "this", "that", "these", "those" or "both" stands before a noun. */
    static boolean definite(Sentence s, int head) {
        int determiner = s.child(head, Relation.DET);
        if (determiner < 0) {
            determiner = s.child(head, Relation.DET_PREDET);
        }
        if (determiner < 0) {
            return false;
        }
        return switch (s.lemma(determiner)) {
            case "the", "this", "that", "these", "those", "both" -> true;
            default -> false;
        };
    }

    static boolean indefinite(Sentence s, int head) {
        int determiner = s.child(head, Relation.DET);
        if (determiner < 0) {
            return false;
        }
        return switch (s.lemma(determiner)) {
            case "a", "an", "another", "some", "any", "no", "every", "each", "all", "other" -> true;
            default -> false;
        };
    }

    /** "another group", "the new government", "other rebels": somebody not spoken of before. */
    static boolean newcomer(Sentence s, int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            if (child < head && s.relation(child) == Relation.AMOD) {
                switch (s.lemma(child)) {
                    case "other",
                            "new",
                            "another",
                            "different",
                            "various",
                            "several",
                            "next",
                            "previous",
                            "first",
                            "last" -> {
                        return true;
                    }
                    default -> {}
                }
            }
        }
        return false;
    }

    static boolean plural(Sentence s, int token) {
        String tag = s.xpos(token);
        return tag.startsWith("NN") && (tag.endsWith("S") || borrowedPlural(s.form(token)));
    }

    /** "mujahideen", "fedayin": a plural as the language has it that the word comes from. */
    private static boolean borrowedPlural(String form) {
        return (form.endsWith("een") || form.endsWith("din") || form.endsWith("yin"))
                && BORROWED_PLURALS.contains(form.toLowerCase(Locale.ROOT));
    }

    /** The first dependent with a relation whose phrase a preposition introduces, or -1. */
    static int phrase(Sentence s, int head, String marker) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            if (s.relation(child) == Relation.NMOD && s.marker(child).equals(marker)) {
                return child;
            }
        }
        return -1;
    }

    static boolean subject(Relation relation) {
        return relation == Relation.NSUBJ || relation == Relation.NSUBJ_PASS || relation == Relation.NSUBJ_OUTER;
    }

    /** Whether a noun, or the first of those it is joined to, only modifies another. */
    static boolean modifies(Sentence s, int top) {
        Relation relation = s.relation(top);
        if (relation == Relation.CONJ) {
            relation = s.relation(Phrases.firstConjunct(s, top));
        }
        return relation == Relation.COMPOUND || relation == Relation.AMOD || relation == Relation.NMOD_DESC;
    }

    /** The first noun of a coordination: what the relation to the clause hangs on. */
    static int firstConjunct(Sentence s, int token) {
        int first = token;
        while (s.relation(first) == Relation.CONJ && s.head(first) >= 0) {
            first = s.head(first);
        }
        return first;
    }

    /** The predicate of the clause that a phrase stands in, or -1. */
    static int clause(Sentence s, int token) {
        int at = token;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Relation relation = s.relation(at);
            int head = s.head(at);
            if (head < 0) {
                return at;
            }
            switch (relation) {
                case NSUBJ, NSUBJ_PASS, NSUBJ_OUTER, OBJ, IOBJ, OBL, OBL_AGENT, OBL_UNMARKED, XCOMP -> {
                    return head;
                }
                default -> at = head;
            }
        }
        return -1;
    }

    /** The subject of a predicate, its own or the one it shares by coordination or control; -1 where there is none. */
    static int subjectOf(Sentence s, int predicate) {
        int at = predicate;
        for (int depth = 0; depth < 6 && at >= 0; depth++) {
            for (int i = 0; i < s.childCount(at); i++) {
                int child = s.child(at, i);
                if (subject(s.relation(child))) {
                    return child;
                }
            }
            switch (s.relation(at)) {
                case XCOMP -> {
                    int controller = controller(s, s.head(at), at);
                    if (controller >= 0) {
                        return controller;
                    }
                    at = s.head(at);
                }
                case ADVCL -> {
                    int blamed = blamed(s, s.head(at), at);
                    if (blamed >= 0) {
                        return blamed;
                    }
                    at = s.head(at);
                }
                case CONJ -> at = s.head(at);
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** "accused <b>Rwanda</b> of sending troops", "kept <b>Iran</b> from": whoever is spoken of does it; -1 elsewhere. */
    private static int blamed(Sentence s, int verb, int gerund) {
        boolean charge = s.xpos(gerund).equals("VBG")
                && switch (s.marker(gerund)) {
                    case "of", "from", "for", "into" -> true;
                    default -> false;
                };
        int object = charge && verb >= 0 ? s.child(verb, Relation.OBJ) : -1;
        return object > verb && object < gerund ? object : -1;
    }

    /** Who does what a verb asks for: its object, or the phrase of "call on", "appeal to"; -1 where its subject does. */
    private static int controller(Sentence s, int verb, int complement) {
        if (verb < 0) {
            return -1;
        }
        for (int i = 0; i < s.childCount(verb); i++) {
            int child = s.child(verb, i);
            boolean asked = switch (s.relation(child)) {
                case OBJ, IOBJ -> true;
                case OBL ->
                    s.marker(child).equals("on") && s.lemma(verb).equals("call")
                            || s.marker(child).equals("to") && s.lemma(verb).equals("appeal");
                default -> false;
            };
            if (asked && child > verb && child < complement && !s.lemma(verb).equals("promise")) {
                return child;
            }
        }
        return -1;
    }

    /** Whether a token stands somewhere below another one in the tree. */
    static boolean below(Sentence s, int token, int ancestor) {
        int at = s.head(token);
        for (int depth = 0; at >= 0 && depth < DEEPEST; depth++) {
            if (at == ancestor) {
                return true;
            }
            at = s.head(at);
        }
        return false;
    }

    /** Whether a token is a finite pronoun of a relative clause: "who", "which", "that". */
    static boolean relativePronoun(Sentence s, int token) {
        return switch (s.xpos(token)) {
            case "WDT", "WP", "WP$", "WRB" -> true;
            default ->
                s.upos(token) == Upos.PRON
                        && s.lemma(token).equals("that")
                        && s.xpos(token).equals("WDT");
        };
    }

    /** Whether a noun is an argument of a clause that names a thing. */
    static boolean thing(Sentence s, int token) {
        if (s.upos(token) != Upos.NOUN) {
            return false;
        }
        return switch (s.relation(token)) {
            case NSUBJ, NSUBJ_PASS, OBJ -> true;
            default -> false;
        };
    }

    /** "the army of Chad", "the leaders of the group"; not what the verb tells of it: "accused the group of murder". */
    static boolean ofSomebody(Sentence s, int head) {
        int of = phrase(s, head, "of");
        boolean verbsOwn = s.relation(head) == Relation.OBJ && OF_SOMETHING.contains(s.lemma(s.head(head)));
        return of >= 0 && !verbsOwn && (of < 1 || !s.xpos(of - 1).equals("VBG"));
    }

    /** Whether a number or a determiner belongs to a noun and does not stand for one. */
    static boolean counts(Sentence s, int token) {
        return switch (s.relation(token)) {
            case DET, NUMMOD, DET_PREDET, CC_PRECONJ -> true;
            default -> false;
        };
    }
}
