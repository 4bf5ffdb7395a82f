package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Vocabulary.Reference;

/**
 * Finds whom a description of several speaks of: those listed behind it ("the guarantors (Chad, Mali and Niger)"), as many
 * as it counts that were named together before ("the three powers"), or those that such words always mean ("the
 * superpowers").
 */
final class Several {

    private static final int REACH = 12;
    private static final List<String> NUMBERS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Scene scene;
    private final Sentence s;
    private final Descriptions descriptions;
    private final Resolution resolution;

    Several(Scene scene, Descriptions descriptions, Resolution resolution) {
        this.scene = scene;
        this.s = scene.sentence;
        this.descriptions = descriptions;
        this.resolution = resolution;
    }

    /** Whom a noun means; empty where it does not mean several that can be told. */
    List<Referent> at(int head) {
        if (s.upos(head) == Upos.NUM && allOfThem(head)) {
            return together(head, NUMBERS.indexOf(s.lemma(head).toLowerCase(Locale.ROOT)) + 2, kind -> true);
        }
        boolean plural = Phrases.plural(s, head);
        if (!plural && s.upos(head) != Upos.PROPN) {
            return List.of();
        }
        boolean these = Phrases.definite(s, head) || s.upos(head) == Upos.PROPN;
        List<Referent> always = these ? Collectives.shared().members(words(head), scene) : List.of();
        if (!plural) {
            return always;
        }
        Optional<DescriptionNoun> noun = descriptions.noun(head, Reference.PAIR);
        List<Referent> listed = noun.isEmpty() ? List.of() : listed(head);
        if (!listed.isEmpty()) {
            return listed;
        }
        OptionalInt count = count(head);
        if (noun.isPresent() && count.isPresent() && count.getAsInt() > 2) {
            List<Referent> together = together(head, count.getAsInt(), noun.get()::fits);
            return together.isEmpty() && always.size() == count.getAsInt() ? always : together;
        }
        return always;
    }

    /** "condemned <b>all three</b>": a number without a noun, of at least three. */
    private boolean allOfThem(int number) {
        boolean all = number > 0
                && (s.lemma(number - 1).equals("all") || s.lemma(number - 1).equals("the"));
        return all
                && NUMBERS.indexOf(s.lemma(number).toLowerCase(Locale.ROOT)) > 0
                && s.relation(number) != Relation.NUMMOD
                && Phrases.phrase(s, number, "of") < 0;
    }

    /** How many a phrase speaks of: "the three powers", "all four states". */
    private OptionalInt count(int head) {
        boolean all = false;
        int count = 0;
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            String lemma = s.lemma(child);
            all |= child < head && lemma.equals("all");
            if (child < head && s.relation(child) == Relation.NUMMOD) {
                count = NUMBERS.indexOf(lemma.toLowerCase(Locale.ROOT)) + 2;
            }
        }
        boolean these = (all || Phrases.definite(s, head)) && !Phrases.newcomer(s, head);
        return count >= 2 && these ? OptionalInt.of(count) : OptionalInt.empty();
    }

    /** "(Britain, France and Italy)", ": Kenya and Sudan" right behind the noun. */
    private List<Referent> listed(int head) {
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            boolean behind = child > head
                    && (s.relation(child) == Relation.APPOS || s.relation(child) == Relation.PARATAXIS)
                    && child - head <= 4;
            if (!behind) {
                continue;
            }
            List<Referent> members = new ArrayList<>();
            boolean all = collect(child, members);
            for (int k = 0; k < s.childCount(child); k++) {
                int conjunct = s.child(child, k);
                if (s.relation(conjunct) == Relation.CONJ) {
                    all &= collect(conjunct, members);
                }
            }
            if (all && members.size() > 1) {
                return members;
            }
        }
        return List.of();
    }

    private boolean collect(int token, List<Referent> members) {
        Draft draft = resolution.at(token);
        if (draft == null || draft.kind != MentionKind.NAME || !draft.one()) {
            return false;
        }
        if (!members.contains(draft.only())) {
            members.add(draft.only());
        }
        return true;
    }

    /** As many as are counted, of fitting kinds, named together last. */
    private List<Referent> together(int head, int count, Predicate<ActorKind> fits) {
        for (Draft draft : Antecedents.before(scene, head, REACH)) {
            boolean here = draft.sentence == scene.number && Antecedents.barred(scene, head, draft);
            if (draft.who.size() == count && !here && draft.who.stream().allMatch(one -> fits.test(one.kind()))) {
                return draft.who;
            }
        }
        return List.of();
    }

    /** The noun in lower case with what stands before it, articles and numbers left out. */
    private String words(int head) {
        int first = head;
        while (first > 0 && s.head(first - 1) == head && modifier(first - 1)) {
            first--;
        }
        return scene.text(first, head + 1).toLowerCase(Locale.ROOT);
    }

    private boolean modifier(int token) {
        return s.relation(token) == Relation.AMOD || s.relation(token) == Relation.COMPOUND;
    }
}
