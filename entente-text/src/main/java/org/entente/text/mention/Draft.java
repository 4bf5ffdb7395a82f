package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.jspecify.annotations.Nullable;

/** A mention while its document is read: whom it refers to may still be learnt better. */
final class Draft {

    final int sentence;
    final int head;
    /** Its head as the text has it, lower case. */
    String noun = "";

    int first;
    int end;
    int nameFirst;
    int nameEnd;
    MentionKind kind;
    List<Referent> who = List.of();
    /** The part of the actor that is meant ("Turkish forces": MIL); null where it is what the actor always is. */
    @Nullable
    List<Sector> sectors;

    Plurality plurality = Plurality.ONE;
    /** One human being. */
    boolean person;
    /** Only a modifier of another noun: "Turkish" in "Turkish shelling". */
    boolean modifier;
    /** A coordination taken as one antecedent; not a mention of its own. */
    boolean coordination;

    /** "we", "I": no other pronoun ever refers back to it. */
    boolean firstPerson;

    /** Somebody accuses it. */
    boolean accused;

    Gender gender = Gender.UNKNOWN;
    /** How prominent its place in the clause is. */
    int prominence;

    /** Which number a pronoun for it has. */
    enum Plurality {
        ONE,
        MANY,
        /** "the government", "the Taliban": it or they. */
        EITHER
    }

    Draft(int sentence, int head, int first, int end, MentionKind kind) {
        this.sentence = sentence;
        this.head = head;
        this.first = first;
        this.end = end;
        this.nameFirst = head;
        this.nameEnd = head + 1;
        this.kind = kind;
    }

    boolean resolved() {
        return !who.isEmpty();
    }

    /** Whether it is a thing that only stands in the way of pronouns: "the deal". */
    boolean thing() {
        return who.isEmpty();
    }

    /** Whom it refers to where that is one actor only. */
    Referent only() {
        return who.get(0);
    }

    boolean one() {
        return who.size() == 1;
    }

    boolean refersTo(Referent referent) {
        return who.contains(referent);
    }

    boolean sharesWith(Draft other) {
        for (Referent referent : who) {
            if (other.who.contains(referent)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its one actor bears arms outside a state's forces. */
    boolean armed() {
        if (!one()) {
            return false;
        }
        if (only().kind() == ActorKind.ARMED_GROUP) {
            return true;
        }
        for (Sector sector : meant()) {
            if (sector == Sector.REB || sector == Sector.PRM || sector == Sector.UAF) {
                return only().kind() != ActorKind.PERSON;
            }
        }
        return false;
    }

    /** Whether its one actor is a crowd, civilians or refugees. */
    boolean unarmed() {
        return one()
                && only().kind() != ActorKind.PERSON
                && (meant().contains(Sector.PRO) || meant().contains(Sector.CVL) || meant().contains(Sector.REF));
    }

    boolean isKind(ActorKind kind) {
        return one() && only().kind() == kind;
    }

    /** What is meant of its one actor: the sectors told, else those the actor always has. */
    List<Sector> meant() {
        return sectors != null ? sectors : only().actor().sectors();
    }

    /** Refers to whomever another mention refers to. */
    void follow(Draft antecedent) {
        who = antecedent.who;
        sectors = antecedent.sectors;
        person = antecedent.person;
        gender = antecedent.gender;
    }

    Mention mention() {
        List<Actor> actors = new ArrayList<>(who.size());
        for (Referent referent : who) {
            Actor actor = referent.actor();
            actors.add(sectors == null ? actor : actor.withSectors(sectors));
        }
        return new Mention(sentence, head, Math.min(first, head), Math.max(end, head + 1), actors, kind);
    }
}
