package org.entente.text.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * Tells where words of force are a figure of speech by what they are said of: "shot down Norway's <b>hopes</b>", "an
 * assault on the Asian <b>market</b>", "the Dutch <b>chef</b> ambushed diners". Neither a hope nor a market is attacked, and
 * a state does not act in the person of a cook.
 */
public final class Figures {

    private static final Role[] STRUCK = {
        Role.OBJECT, Role.ON, Role.AGAINST, Role.OF, Role.TO, Role.AT, Role.INTO, Role.OVER
    };
    private static final Set<String> SOFT = WordClasses.shared().get("never-struck");
    private static final Set<String> GAME_OR_TRADE = WordClasses.shared().get("game-or-trade");
    private static final Set<String> NATURE = WordClasses.shared().get("force-of-nature");
    private static final Set<String> PRIVATE = WordClasses.shared().get("private-doer");
    private static final Set<Relation> IN_A_PHRASE =
            EnumSet.of(Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS, Relation.NMOD, Relation.NMOD_DESC);
    private static final Set<String> SIDES = Set.of("team", "side", "squad");
    private static final Set<String> TALES = WordClasses.shared().get("tale");
    private static final Set<String> DEPICTS = WordClasses.shared().get("depicts");
    private static final Set<String> BEASTS = WordClasses.shared().get("beast");
    private static final Set<String> IN_A_TALE = Set.of("in", "before", "throughout");
    private static final int MAX_CLIMB = 4;

    private final Sentence s;

    public Figures(Sentence sentence) {
        this.s = sentence;
    }

    /**
     * Whether all that a frame of force strikes is something that nobody can strike.
     *
     * @param deed words that tell the deed itself: "war" in "declared war on wrinkles"
     */
    public boolean strikesNothing(Frame frame, List<Integer> deed) {
        boolean soft = false;
        for (Role role : STRUCK) {
            for (int token : frame.fillers(role)) {
                if (soft(token) && !deed.contains(token)) {
                    soft = true;
                } else if (role == Role.OBJECT && !deed.contains(token)) {
                    return false;
                }
            }
        }
        return soft;
    }

    private boolean soft(int token) {
        String lemma = s.lemma(token);
        return SOFT.contains(lemma) || lemma.equals("market") && ofLand(token);
    }

    /** "the Asian market" is trade; "a crowded market" is a place. */
    private boolean ofLand(int token) {
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            if (s.relation(child) == Relation.AMOD
                    && Character.isUpperCase(s.form(child).charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a deed is told in a work of art ("<b>in the novel</b> a spy shoots the president", "<b>her memoir</b> recalls how
     * planes bombed the town") or done by beasts.
     */
    public boolean onlyTold(Frame frame) {
        for (int token : frame.fillers(Role.SUBJECT)) {
            if (BEASTS.contains(s.lemma(token))) {
                return true;
            }
        }
        int at = frame.trigger();
        for (int climbed = 0; climbed < MAX_CLIMB && at >= 0; climbed++) {
            if (besideATale(at)) {
                return true;
            }
            at = s.head(at);
        }
        return false;
    }

    private boolean besideATale(int clause) {
        for (int i = 0; i < s.childCount(clause); i++) {
            int child = s.child(clause, i);
            boolean tells = switch (s.relation(child)) {
                case NSUBJ -> tale(child) && DEPICTS.contains(s.lemma(clause)) || heroOfATale(child);
                case OBL, NMOD ->
                    tale(child) && IN_A_TALE.contains(s.marker(child).toLowerCase(Locale.ROOT));
                case ADVCL -> s.child(child, Relation.NSUBJ) >= 0 && tale(s.child(child, Relation.NSUBJ));
                default -> false;
            };
            if (tells) {
                return true;
            }
        }
        return false;
    }

    /** "the thriller's villain". */
    private boolean heroOfATale(int token) {
        int possessor = s.child(token, Relation.NMOD_POSS);
        return possessor >= 0 && tale(possessor);
    }

    private boolean tale(int token) {
        return s.upos(token) == Upos.NOUN && (TALES.contains(s.lemma(token)) || screenGame(token));
    }

    private boolean screenGame(int token) {
        int maker = s.child(token, Relation.COMPOUND);
        return maker >= 0
                && s.lemma(token).equals("game")
                && (s.lemma(maker).equals("video") || s.lemma(maker).equals("computer"));
    }

    /** Whether a frame tells of a game, of trade or of the weather, by words that nothing else says. */
    public boolean ofAnotherWorld(Frame frame) {
        for (int token : frame.fillers(Role.SUBJECT)) {
            if (NATURE.contains(s.lemma(token))) {
                return true;
            }
        }
        for (int token = 0; token < s.size(); token++) {
            if (s.upos(token) == Upos.NOUN && GAME_OR_TRADE.contains(s.lemma(token))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one land beats another at a game. */
    public boolean game(Frame frame) {
        return Games.won(s, frame);
    }

    /** Whether a name only tells where somebody is from who acts for himself: "Italian" in "the Italian tenor". */
    public boolean namesPrivateDoer(int token) {
        int at = token;
        for (int climbed = 0; climbed < MAX_CLIMB && at >= 0; climbed++) {
            if (PRIVATE.contains(s.lemma(at)) || ofTheNation(at)) {
                return true;
            }
            if (!IN_A_PHRASE.contains(s.relation(at))) {
                return false;
            }
            at = s.head(at);
        }
        return false;
    }

    /** "the national team" plays for its country and decides nothing for it. */
    private boolean ofTheNation(int token) {
        int adjective = SIDES.contains(s.lemma(token)) ? s.child(token, Relation.AMOD) : -1;
        return adjective >= 0 && s.lemma(adjective).equals("national");
    }
}
