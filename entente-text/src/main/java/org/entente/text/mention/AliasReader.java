package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places where a text itself says that two names are one actor: "X (Y)" where Y abbreviates or renames X, "X,
 * or Y,", "X, also known as Y".
 */
final class AliasReader {

    /** Two drafts that are one actor. */
    record Pair(Draft name, Draft alias) {}

    private static final int WIDEST = 6;
    private static final int LONGEST_BRACKET = 24;
    private static final Set<String> QUOTES =
            Set.of("\"", "\"\"", "``", "''", "\u201c", "\u201d", "'", "\u2018", "\u2019");

    /** What a bracket that gives a name in another language begins with. */
    private static final Set<String> LANGUAGES = Vocabulary.shared().wordClass("language");

    /** What may stand between two names of one actor, commas and brackets left out. */
    private static final Set<String> JOINTS = Set.of(
            "also known as",
            "known as",
            "better known as",
            "formerly known as",
            "also called",
            "called",
            "aka",
            "a.k.a.",
            "or",
            "formerly",
            "also spelled",
            "abbreviated as",
            "known locally as",
            "also referred to as",
            "more commonly known as",
            "commonly known as",
            "officially",
            "officially known as",
            "officially called",
            "popularly known as",
            "locally known as",
            "now known as",
            "then known as",
            "previously known as",
            "later renamed",
            "since renamed",
            "dubbed",
            "nicknamed",
            "or simply",
            "sometimes called",
            "also written",
            "shortened to",
            "alias");

    private final List<Pair> pairs = new ArrayList<>();

    List<Pair> pairs() {
        return pairs;
    }

    /** Looks for pairs of neighbouring names in a sentence whose names are read, and unites their referents. */
    void read(Scene scene) {
        Draft before = null;
        for (int token = 0; token < scene.sentence.size(); token++) {
            Draft draft = scene.heading(token);
            if (draft == null || draft.kind != MentionKind.NAME || draft.modifier && draft.nameEnd == token) {
                continue;
            }
            if (before != null && translated(scene.sentence, before, draft)) {
                unite(scene, before, draft);
                continue;
            }
            if (before != null && draft.nameFirst > before.nameEnd && draft.nameFirst - before.nameEnd <= WIDEST) {
                join(scene, before, draft);
            }
            before = before != null && foreign(scene.sentence, before, token) ? before : draft;
        }
    }

    /** Whether a word stands in a bracket behind a name that gives it in another language: "X (Arabic: …". */
    private static boolean foreign(Sentence s, Draft name, int token) {
        int bracket = name.nameEnd;
        if (bracket + 2 >= s.size()
                || !opens(s.form(bracket))
                || !LANGUAGES.contains(s.form(bracket + 1).toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int between = bracket + 1; between < token; between++) {
            if (closes(s.form(between))) {
                return false;
            }
        }
        return token - bracket < LONGEST_BRACKET;
    }

    /** "Jaish al-Nasr (Arabic: …, "Army of Victory")": what stands there in quotation marks is the name in English. */
    private static boolean translated(Sentence s, Draft name, Draft alias) {
        return foreign(s, name, alias.nameFirst)
                && QUOTES.contains(s.form(alias.nameFirst - 1))
                && alias.nameEnd < s.size()
                && (QUOTES.contains(s.form(alias.nameEnd)) || closes(s.form(alias.nameEnd)))
                && name.who.size() == 1
                && alias.who.size() == 1;
    }

    private static boolean opens(String form) {
        return form.equals("(") || form.equals("-LRB-");
    }

    private static boolean closes(String form) {
        return form.equals(")") || form.equals("-RRB-");
    }

    private void unite(Scene scene, Draft name, Draft alias) {
        Referent one = name.only();
        Referent other = alias.only();
        if (one != other) {
            if (one.known() && other.known()) {
                return;
            }
            unite(scene, name, alias, one, other);
        }
        pairs.add(new Pair(name, alias));
    }

    private void join(Scene scene, Draft name, Draft alias) {
        Sentence s = scene.sentence;
        String gap = gap(s, name.nameEnd, alias.nameFirst);
        boolean bracket = gap.startsWith("(") || gap.startsWith("-LRB-");
        String words = gap.replace("(", "")
                .replace("-LRB-", "")
                .replace("the ", "")
                .replace(",", "")
                .strip();
        if (words.endsWith(" the")) {
            words = words.substring(0, words.length() - 4);
        }
        boolean comma = gap.startsWith(",");
        boolean said = JOINTS.contains(words) && (bracket || comma || !words.equals("or"));
        boolean abbreviation = bracket && words.isEmpty() && abbreviates(s, name, alias);
        if (!said && !abbreviation || name.who.size() != 1 || alias.who.size() != 1) {
            return;
        }
        boolean owner = alias.nameEnd < s.size() && s.xpos(alias.nameEnd).equals("POS"); // "known as the FARC's envoy"
        if (owner || words.equals("or") && !closed(s, alias.nameEnd)) {
            return;
        }
        unite(scene, name, alias);
    }

    private static void unite(Scene scene, Draft name, Draft alias, Referent one, Referent other) {
        boolean namesake = !one.known() && other.known() && namesake(scene, name, alias);
        Referent kept = !one.known() && other.known() && !namesake ? other : one;
        Draft changed = kept == one ? alias : name;
        Draft unchanged = kept == one ? name : alias;
        String told = scene.text(changed.nameFirst, changed.nameEnd);
        if (namesake) {
            scene.memory.rename(told, kept);
        } else {
            scene.memory.alias(told, kept);
        }
        changed.follow(unchanged);
        changed.plurality = unchanged.plurality;
    }

    /**
     * "the Swedish Relief Fund (SRF)": the name spells the abbreviation out in words most of which are not those of the actor whom
     * the list knows by it, who then only has the same initials.
     */
    private static boolean namesake(Scene scene, Draft name, Draft alias) {
        Sentence s = scene.sentence;
        if (alias.nameEnd != alias.nameFirst + 1) {
            return false;
        }
        String letters = s.form(alias.nameFirst);
        int at = 0;
        int shared = 0;
        for (int token = name.nameFirst; token < name.nameEnd; token++) {
            String word = s.form(token);
            if (Character.isUpperCase(word.charAt(0)) && s.upos(token) != Upos.DET) {
                if (at >= letters.length() || letters.charAt(at) != word.charAt(0)) {
                    return false;
                }
                at++;
                shared += alias.only().spells(word) ? 1 : 0;
            }
        }
        return at == letters.length() && at > 1 && 2 * shared < at;
    }

    private static String gap(Sentence s, int begin, int end) {
        StringBuilder text = new StringBuilder();
        for (int token = begin; token < end; token++) {
            if (token > begin) {
                text.append(' ');
            }
            text.append(s.form(token).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }

    /** Whether the second name is closed by a bracket, a comma or the sentence's end, as a parenthesis is. */
    private static boolean closed(Sentence s, int token) {
        return token >= s.size() || s.upos(token) == Upos.PUNCT;
    }

    /** "Kurdistan Workers' Party (PKK)": capitals in brackets whose letters occur in order, or a known other name. */
    private static boolean abbreviates(Sentence s, Draft name, Draft alias) {
        if (name.one() && alias.one() && name.only() == alias.only()) {
            return true;
        }
        @Nullable String closing = alias.nameEnd < s.size() ? s.form(alias.nameEnd) : null;
        if (closing == null || !closing.startsWith(")") && !closing.equals("-RRB-")) {
            return false;
        }
        String letters = s.form(alias.nameFirst);
        return alias.nameEnd == alias.nameFirst + 1
                && letters.length() >= 2
                && letters.length() <= 8
                && letters.equals(letters.toUpperCase(Locale.ROOT));
    }
}
