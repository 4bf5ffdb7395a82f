package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** Finds whose an agent is: "<b>Pakistani</b> forces", "the <b>TPLF</b>-led government", "the ministry of defence of <b>Peru</b>". */
final class Owners {

    private static final Set<String> PORTFOLIO = Set.of("ministry", "department", "council", "staff", "minister");

    private static final Set<String> ORIGINS =
            Set.of("origin", "descent", "extraction", "background", "nationality", "stock", "ancestry", "ethnicity");

    private static final Set<String> LOYAL = Set.of("loyal", "faithful", "obedient");

    private static final Set<String> LED = Set.of("led", "dominated", "run", "controlled");

    private static final Set<String> GOVERNMENTS = Set.of("government", "administration", "regime", "cabinet", "junta");

    /** Names of states that stand before a noun as adjectives do. */
    private static final Set<String> ABBREVIATED = Set.of("U.S.", "US", "U.K.", "UK", "USA", "UAE");

    private static final Set<String> BACKED = Vocabulary.shared().wordClass("backed-by-another");

    /** "Iraq's foes": whose they are said to be is whom they stand against. */
    private static final Set<String> OPPOSITES = Vocabulary.shared().wordClass("called-after-its-opposite");

    private static final Set<String> COUNTERPARTS = Vocabulary.shared().wordClass("one-of-the-other-side");

    private static final Set<String> GIVING = Vocabulary.shared().wordClass("gives-somebody-something");

    private static final Set<String> LEAVING = Vocabulary.shared().wordClass("leaving");
    private static final Set<String> CRAFT = Vocabulary.shared().wordClass("craft");
    private static final Set<String> CREW = Vocabulary.shared().wordClass("crew");

    private final Scene scene;
    private final Sentence s;

    Owners(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
    }

    /** The mentions that tell whose an agent is, nearest relation first; empty where none does. */
    List<Draft> of(int head, Resolution resolution) {
        List<Draft> bases = new ArrayList<>(2);
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            switch (s.relation(child)) {
                case AMOD, COMPOUND, NMOD_DESC, NMOD_UNMARKED -> {
                    if (s.upos(child) != Upos.PRON && !backs(s, child)) {
                        withConjuncts(child, head, bases, resolution);
                    }
                }
                default -> {}
            }
        }
        if (!bases.isEmpty()) {
            listedBefore(head, bases);
            return bases;
        }
        led(head, bases);
        if (!bases.isEmpty()) {
            return bases;
        }
        int possessor = s.child(head, Relation.NMOD_POSS);
        if (possessor >= 0 && s.xpos(possessor).equals("WP$")) {
            whose(possessor, bases);
            return bases;
        }
        if (possessor >= 0 && s.upos(possessor) == Upos.PRON) {
            hailing(head, bases, resolution);
            if (!bases.isEmpty()) {
                return bases;
            }
        }
        if (possessor >= 0) {
            withConjuncts(possessor, head, bases, resolution);
            bases.removeIf(base -> OPPOSITES.contains(s.lemma(head)) && base.isKind(ActorKind.STATE));
            return bases;
        }
        for (String marker : List.of("of", "from", "in", "within", "for")) {
            int phrase = Phrases.phrase(s, head, marker);
            boolean left = marker.equals("from") && leaves(s, head);
            int nation = phrase >= 0 && ORIGINS.contains(s.lemma(phrase)) ? s.child(phrase, Relation.AMOD) : -1;
            Draft origin = nation < 0 ? null : scene.heading(nation);
            if (origin != null && origin.resolved()) { // "people of Eritrean origin"
                bases.add(origin);
                return bases;
            }
            if (phrase >= 0 && !left && !s.xpos(phrase - 1).equals("VBG")) {
                withConjuncts(phrase, head, bases, resolution);
                if (!bases.isEmpty()) {
                    return bases;
                }
            }
        }
        aboard(head, bases);
        portfolio(head, bases, resolution);
        loyal(head, bases);
        behind(head, bases);
        if (bases.isEmpty()) {
            shared(head, bases, resolution);
        }
        return bases;
    }

    /** "the crew of a <b>Greek</b> tanker": whose the craft is, his are those who sail it. */
    private void aboard(int head, List<Draft> bases) {
        int phrase = Phrases.phrase(s, head, "of");
        int craft = phrase < 0 ? Phrases.phrase(s, head, "aboard") : phrase;
        boolean sails = bases.isEmpty() && craft >= 0 && CRAFT.contains(s.lemma(craft)) && CREW.contains(s.lemma(head));
        int nation = sails ? s.child(craft, Relation.AMOD) : -1;
        Draft owner = nation < 0 ? null : scene.heading(nation);
        if (owner != null && owner.resolved() && owner.isKind(ActorKind.STATE)) {
            bases.add(owner);
        }
    }

    /** "<b>US</b>-backed forces": who stands behind them is not whose they are. */
    static boolean backs(Sentence s, int token) {
        return token + 2 < s.size()
                && Phrases.isHyphen(s, token + 1)
                && BACKED.contains(s.form(token + 2).toLowerCase(Locale.ROOT));
    }

    /** The country that backs those of whom a token heads; empty where none does. */
    static String backer(Scene scene, int head) {
        for (int token = Phrases.first(scene.sentence, head); token < head; token++) {
            String country = backs(scene.sentence, token) ? Surroundings.country(scene.covering(token)) : "";
            if (!country.isEmpty()) {
                return country;
            }
        }
        return "";
    }

    /** "<b>U.S., Mexican</b>, and Cuban mediators": the nations before the last of a list, wherever the parser hung them. */
    private void listedBefore(int head, List<Draft> bases) {
        Draft last = bases.get(0);
        int at = last.first - 1;
        if (bases.size() > 1
                || !Phrases.plural(s, head)
                || !nation(last)
                || at < 0
                || !s.lemma(at).equals("and")) {
            return;
        }
        int comma = at - 1;
        while (comma > 0) {
            Draft before = scene.covering(s.form(comma).equals(",") ? comma - 1 : comma);
            boolean next = comma == at - 1 || s.form(comma).equals(",");
            if (before == null || !next || !nation(before) || bases.contains(before)) {
                return;
            }
            bases.add(before);
            comma = before.first - 1;
        }
    }

    /** "Mexican", "U.S.": a state, by a word that stands before what is its own. */
    private boolean nation(Draft draft) {
        boolean word = s.upos(draft.head) == Upos.ADJ || ABBREVIATED.contains(s.form(draft.head));
        return draft.resolved() && draft.isKind(ActorKind.STATE) && word;
    }

    /** "the withdrawal of all <b>forces</b> from Chad", "withdrew its troops from Chad": where they leave, not whose they are. */
    static boolean leaves(Sentence s, int head) {
        return s.head(head) >= 0 && LEAVING.contains(s.lemma(s.head(head)));
    }

    /**
     * "Thai engineers and <b>medics</b>": the nation before the first of two bare nouns is the second's as well, but not of
     * "Malian officers and <b>rebels</b> of the north", where its own stands behind it.
     */
    private void shared(int head, List<Draft> bases, Resolution resolution) {
        int first = s.head(head);
        boolean bare = s.relation(head) == Relation.CONJ
                && first >= 0
                && head == first + 2
                && s.lemma(head - 1).equals("and")
                && s.upos(first) == Upos.NOUN;
        int own = bare ? ofItsOwn(head, first) : -1;
        if (own >= 0) {
            withConjuncts(own, head, bases, resolution);
            return;
        }
        for (int i = 0; bare && i < s.childCount(first); i++) {
            int child = s.child(first, i);
            Draft nation = s.relation(child) == Relation.AMOD && child < first ? scene.heading(child) : null;
            if (nation != null && nation.resolved() && nation.modifier && nation.isKind(ActorKind.STATE)) {
                bases.add(nation);
            }
        }
    }

    /** The phrase right behind the second of two nouns that the parser hung on the first, which has its nation before it; or -1. */
    private int ofItsOwn(int second, int first) {
        int nation = s.child(first, Relation.AMOD);
        if (nation < 0 || !Character.isUpperCase(s.form(nation).charAt(0))) {
            return -1;
        }
        for (String marker : List.of("of", "from")) {
            int phrase = Phrases.phrase(s, first, marker);
            if (phrase > second && s.lemma(second + 1).equals(marker)) {
                return phrase;
            }
        }
        return -1;
    }

    /** "his counterpart from <b>Chile</b>": where somebody's opposite comes from tells more than whose he is. */
    private void hailing(int head, List<Draft> bases, Resolution resolution) {
        int phrase = COUNTERPARTS.contains(s.lemma(head)) ? Phrases.phrase(s, head, "from") : -1;
        if (phrase >= 0 && !leaves(s, head)) {
            withConjuncts(phrase, head, bases, resolution);
        }
    }

    /** "gave <b>Kyiv</b> tanks": right behind the verb stands whom they are for, but "sold US tanks" tells whose they are. */
    boolean getsIt(int name, int given) {
        boolean behind = s.relation(given) == Relation.OBJ && s.head(given) == name - 1;
        boolean word = s.upos(name) == Upos.PROPN && s.form(name).chars().anyMatch(Character::isLowerCase);
        return behind && word && s.relation(name) == Relation.COMPOUND && GIVING.contains(s.lemma(name - 1));
    }

    /** "the TPLF-led government": the party or group that governs. */
    private void led(int head, List<Draft> bases) {
        if (!GOVERNMENTS.contains(s.lemma(head))) {
            return;
        }
        for (int token = Math.max(2, Phrases.first(s, head)); token < head; token++) {
            boolean led = LED.contains(s.form(token).toLowerCase(Locale.ROOT)) && Phrases.isHyphen(s, token - 1);
            Draft leader = led ? scene.covering(token - 2) : null;
            if (leader != null && (leader.isKind(ActorKind.PARTY) || leader.isKind(ActorKind.ARMED_GROUP))) {
                bases.add(leader);
            }
        }
    }

    /** Whose somebody with a name is; "the head of the ISI, Faiz Hameed" is whose the office beside the name is. */
    List<Draft> ofName(int head, Resolution resolution) {
        List<Draft> own = of(head, resolution);
        int beside = s.relation(head) == Relation.APPOS ? s.head(head) : s.child(head, Relation.APPOS);
        return own.isEmpty() && beside >= 0 ? of(beside, resolution) : own;
    }

    /** "Kenya, whose troops": the one named right before. */
    private void whose(int pronoun, List<Draft> bases) {
        int before = pronoun > 0 && s.form(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        Draft owner = before >= 0 ? scene.covering(before) : null;
        if (owner != null && owner.resolved() && !owner.modifier) {
            bases.add(owner);
        }
    }

    /** "the ministry of defence of Peru": whose a body is stands behind what it sees to, and may hang on that. */
    private void portfolio(int head, List<Draft> bases, Resolution resolution) {
        if (!PORTFOLIO.contains(s.lemma(head).toLowerCase(Locale.ROOT))) {
            return;
        }
        for (int task = head + 1; task < s.size() && bases.isEmpty(); task++) {
            int governor = s.relation(task) == Relation.NMOD && s.marker(task).equals("of") ? s.head(task) : -1;
            if (governor == head || governor > head && s.head(governor) == head) {
                withConjuncts(task, head, bases, resolution);
            }
        }
    }

    /** "troops <b>loyal to Maduro</b>": those of the state whose ruler they stand by. */
    private void loyal(int head, List<Draft> bases) {
        for (int i = 0; i < s.childCount(head) && bases.isEmpty(); i++) {
            int adjective = s.child(head, i);
            for (int j = 0; LOYAL.contains(s.lemma(adjective)) && j < s.childCount(adjective); j++) {
                int ruler = s.child(adjective, j);
                Draft draft = s.marker(ruler).equals("to") ? scene.heading(ruler) : null;
                if (draft != null
                        && draft.one()
                        && (draft.isKind(ActorKind.STATE) || draft.meant().contains(Sector.GOV))) {
                    bases.add(draft);
                }
            }
        }
    }

    /** "recognised the regime in Syria": the land right behind the noun, also where the parser hung it on the verb. */
    private void behind(int head, List<Draft> bases) {
        int in = Phrases.end(s, head);
        if (in + 1 >= s.size() || !s.lemma(in).equals("in")) {
            return;
        }
        Draft land = scene.covering(s.lemma(in + 1).equals("the") && in + 2 < s.size() ? in + 2 : in + 1);
        if (land != null && !land.modifier && (land.isKind(ActorKind.STATE) || land.isKind(ActorKind.PLACE))) {
            bases.add(land);
        }
    }

    private void withConjuncts(int token, int head, List<Draft> bases, Resolution resolution) {
        Draft draft = scene.heading(token);
        if (draft == null && token != head) {
            draft = resolution.at(token);
        }
        if (draft != null && draft.resolved() && draft.head != head) {
            bases.add(draft);
        }
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            boolean nested = draft == null
                    && (s.relation(token) == Relation.COMPOUND || s.relation(token) == Relation.NMOD_DESC)
                    && (s.relation(child) == Relation.AMOD || s.relation(child) == Relation.COMPOUND);
            if (s.relation(child) == Relation.CONJ || nested) {
                withConjuncts(child, head, bases, resolution);
            }
        }
    }
}
