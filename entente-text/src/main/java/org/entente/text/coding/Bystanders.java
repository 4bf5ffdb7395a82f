package org.entente.text.coding;

import java.util.Locale;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.frame.ForWhom;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;
import org.entente.text.rules.Firing;

/** Who is named in the words of a deed and is still not the one it is done to: who helps, is helped, is asked, objects or demurs. */
final class Bystanders {

    /** What a government does to or with others. */
    private static final Set<ClaimType> ABROAD = Set.of(
            EventType.AGREE,
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.AID,
            EventType.SANCTION,
            EventType.REQUEST,
            EventType.ACCUSE);

    private static final Set<String> HELPING = WordClasses.shared().get("helping");

    private final Sentence s;

    Bystanders(Sentence s) {
        this.s = s;
    }

    /** "fight alongside Kenyan troops", "fight for Kenya", "strikes in support of Kenya": whoever does it too, or is helped by it. */
    boolean partner(int token) {
        return switch (s.marker(token)) {
            case "alongside", "beside", "together_with", "along_with" -> true;
            case "for" -> s.head(token) >= 0 && s.lemma(s.head(token)).equals("fight");
            case "of" -> s.head(token) >= 0 && ForWhom.opens(s, s.head(token));
            default -> false;
        };
    }

    /** "mobilised and appealed to <b>the U.K.</b> for help": whoever is turned to is no target. */
    boolean appealedTo(int token) {
        int verb = s.head(token);
        return verb >= 0
                && s.marker(token).equals("to")
                && switch (s.lemma(verb)) {
                    case "appeal", "appealing", "turn", "complain", "apply", "request" -> true;
                    default -> false;
                };
    }

    /** "invaded over the objections of <b>France</b>": whoever is against it is not the one it is done to. */
    boolean objects(int token) {
        int noun = s.head(token);
        return noun >= 0
                && switch (s.lemma(noun)) {
                    case "objection", "opposition", "protest", "plea", "misgiving", "warning", "advice" -> true;
                    default -> false;
                }
                && switch (s.marker(noun)) {
                    case "over", "despite", "against", "in_spite_of" -> true;
                    default -> false;
                };
    }

    /** "sent two battalions to strengthen <b>the army of Chad</b>": troops are not meant for whom they are to help. */
    boolean helped(int token, int trigger) {
        for (int at = token; at >= 0 && at != trigger; at = s.head(at)) {
            if (s.relation(at) == Relation.OBJ && HELPING.contains(s.lemma(s.head(at)))) {
                return true;
            }
        }
        return false;
    }

    /** "urged talks, although <b>Chad</b> demurred": whoever is set against the deed is not the one it is done to. */
    boolean demurs(int token, int top) {
        for (int at = token; at >= 0 && at != top; at = s.head(at)) {
            if (contrasted(at)) {
                return true;
            }
        }
        return false;
    }

    /** "While rebels shelled the town, Turkish tanks stood idle": whether a clause is set against the one it hangs on. */
    boolean contrasted(int clause) {
        return s.relation(clause) == Relation.ADVCL
                && switch (s.marker(clause).toLowerCase(Locale.ROOT)) {
                    case "while", "although", "though", "whereas" -> true;
                    default -> false;
                };
    }

    /**
     * "in Caracas, and <b>Chávez</b> withdrew his ambassador", "recalled its <b>experts</b>": whoever governs a land does not deal with it, or
     * with those whom he sends, as with another.
     */
    boolean ownState(Firing firing, Mention mention) {
        boolean cuts = firing.rule().type() == EventType.SANCTION;
        boolean sent = cuts && mention.kind() == MentionKind.DESCRIPTION;
        return ABROAD.contains(firing.rule().type())
                && mention.actors().stream()
                        .allMatch(land -> (sent || land.kind() == ActorKind.STATE)
                                && firing.who().stream()
                                        .filter(who -> who.kind() != MentionKind.DESCRIPTION)
                                        .flatMap(who -> who.actors().stream())
                                        .anyMatch(who -> (who.ofState() || cuts)
                                                && who.country().equals(land.country())));
    }
}
