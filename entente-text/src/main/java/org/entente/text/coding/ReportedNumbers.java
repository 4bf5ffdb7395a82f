package org.entente.text.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Money;
import org.entente.claim.Numbers;
import org.entente.claim.Quantity;
import org.entente.claim.TieType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.amount.Amount;
import org.entente.text.amount.Amounts;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.frame.WordClasses;
import org.entente.text.rules.Firing;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's numbers belong to a claim: troops and money of its own clause, casualties of the sentence. */
final class ReportedNumbers {

    private static final Set<EventType> HARM = EnumSet.of(EventType.ASSAULT, EventType.COERCE);
    private static final Set<EventType> WITHOUT_TROOPS =
            EnumSet.of(EventType.CONSULT, EventType.PROTEST, EventType.ACCUSE, EventType.SANCTION);
    private static final Set<EventType> WITHOUT_MONEY =
            EnumSet.of(EventType.CONSULT, EventType.PROTEST, EventType.ACCUSE, EventType.ASSAULT, EventType.MOBILIZE);
    private static final Set<String> TROOPS = WordClasses.shared().get("counted-troops");

    private final SentenceFrames frames;
    private final Sentence s;
    private @Nullable Amounts read;

    ReportedNumbers(SentenceFrames frames) {
        this.frames = frames;
        this.s = frames.sentence();
    }

    private Amounts amounts() {
        Amounts amounts = read;
        if (amounts == null) {
            amounts = Amounts.in(s);
            read = amounts;
        }
        return amounts;
    }

    /** The numbers of a claim that a firing makes. */
    Numbers of(Firing firing, ClaimType type) {
        Amounts amounts = amounts();
        if (amounts.all().isEmpty()) {
            return Numbers.NONE;
        }
        Casualties casualties = new Casualties(frames, amounts);
        boolean harms = type instanceof EventType event && HARM.contains(event);
        return new Numbers(
                harms ? casualties.dead() : Optional.empty(),
                harms ? casualties.injured() : Optional.empty(),
                mayCount(type, WITHOUT_TROOPS) ? troops(firing, harms) : Optional.empty(),
                mayCount(type, WITHOUT_MONEY) ? money(firing) : Optional.empty());
    }

    private static boolean mayCount(ClaimType type, Set<EventType> without) {
        return type instanceof EventType event ? !without.contains(event) : type == TieType.SPONSOR;
    }

    private Optional<Quantity> troops(Firing firing, boolean harms) {
        List<Integer> parts = parts(firing);
        int[] victims = firing.frame().fillers(Role.OBJECT);
        for (Amount amount : amounts().all()) {
            int noun = amounts().counted(amount);
            boolean counts = !amount.money() && armed(noun) && amount.quantity().within(Integer.MAX_VALUE);
            if (counts && reaches(noun, parts) && !(harms && under(noun, victims)) && !struck(noun)) {
                return Optional.of(amount.quantity());
            }
        }
        return Optional.empty();
    }

    private boolean armed(int noun) {
        return TROOPS.contains(s.lemma(noun).toLowerCase(Locale.ROOT));
    }

    private Optional<Money> money(Firing firing) {
        List<Integer> parts = parts(firing);
        for (Amount amount : amounts().all()) {
            if (amount.money() && reaches(amount.end() - 1, parts)) {
                return Optional.of(new Money(amount.quantity(), amount.currency()));
            }
        }
        return Optional.empty();
    }

    /** The trigger, what the rule asked for, and whatever fills a role. */
    private static List<Integer> parts(Firing firing) {
        Frame frame = firing.frame();
        List<Integer> parts = new ArrayList<>(firing.content());
        parts.add(frame.trigger());
        for (Role role : Role.values()) {
            for (int filler : role == Role.CLAUSE ? new int[0] : frame.fillers(role)) {
                parts.add(filler);
            }
        }
        return parts;
    }

    /** Whether a token belongs to one of the parts, not across the border of a clause. */
    private boolean reaches(int token, List<Integer> parts) {
        for (int up = token; up >= 0; up = s.head(up)) {
            if (parts.contains(up)) {
                return true;
            }
            boolean clause = s.upos(up) == Upos.VERB
                    && s.relation(up) != Relation.XCOMP
                    && s.relation(up) != Relation.ACL
                    && s.relation(up) != Relation.AMOD;
            if (clause) {
                return false;
            }
        }
        return false;
    }

    private boolean under(int token, int[] heads) {
        for (int up = token; up >= 0 && s.upos(up) != Upos.VERB; up = s.head(up)) {
            for (int head : heads) {
                if (head == up) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "20 soldiers were killed": they did not come to fight. */
    private boolean struck(int noun) {
        int verb = s.head(noun);
        return verb >= 0 && Casualties.harms(s, verb);
    }
}
