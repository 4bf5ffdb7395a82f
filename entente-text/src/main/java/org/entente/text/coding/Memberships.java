package org.entente.text.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.claim.Status;
import org.entente.claim.TieType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.frame.TriggerKind;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;
import org.entente.text.mention.Mentions;
import org.entente.text.rules.RuleBook;

/**
 * The phrases that themselves say whose somebody is: "three officers <b>of the Badr Brigade</b>", "Sarah Cook <b>of Amnesty
 * International</b>". What such people do is told of their body, so both sides of the tie are mostly one actor: it is the
 * reading made plain, as an alias is, and no relationship. Of a state's own people nothing is said that its name does not say.
 */
final class Memberships {

    /** Whose somebody is, as one phrase says it. */
    record Membership(Mention member, Mention body, TieType type, Status status) {}

    private static final Set<String> BELONGING = Set.of("of", "from", "at", "within");
    private static final Set<ActorKind> BODIES = EnumSet.of(
            ActorKind.ARMED_GROUP,
            ActorKind.PARTY,
            ActorKind.ORGANIZATION,
            ActorKind.INTERNATIONAL_ORGANIZATION,
            ActorKind.STATE_BODY);
    private static final Set<ActorKind> BANDS = EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.PARTY);
    private static final Set<String> NOBODY = Set.of("no", "any", "neither", "without");
    private static final Set<String> OTHERWISE = WordClasses.shared().get("no-people-of");
    private static final Set<String> FORMER = WordClasses.shared().get("former");
    private static final Set<String> ALLEGED = WordClasses.shared().get("alleged-modifier");

    private final RuleBook rules;
    private final Mentions mentions;
    private final List<Membership> found = new ArrayList<>();
    private final Set<List<String>> said = new HashSet<>();

    private Memberships(RuleBook rules, Mentions mentions) {
        this.rules = rules;
        this.mentions = mentions;
    }

    /** Those of a document; what several phrases say alike, once. */
    static List<Membership> of(List<Sentence> sentences, Mentions mentions, RuleBook rules) {
        Memberships memberships = new Memberships(rules, mentions);
        for (int number = 0; number < sentences.size(); number++) {
            for (Mention mention : mentions.in(number)) {
                memberships.read(sentences.get(number), mention);
            }
        }
        return memberships.found;
    }

    private void read(Sentence s, Mention mention) {
        leads(s, mention);
        boolean person = mention.kind() == MentionKind.NAME
                && mention.actors().size() == 1
                && mention.actors().get(0).kind() == ActorKind.PERSON;
        String word = s.lemma(mention.head()).toLowerCase(Locale.ROOT);
        boolean part = !person && rules.starts(TriggerKind.NOUN, word, TieType.PART_OF);
        boolean officers = s.xpos(mention.head()).endsWith("S") && rules.starts(TriggerKind.NOUN, word, TieType.ROLE);
        boolean oneOfThem = word.equals("member") && !s.xpos(mention.head()).endsWith("S");
        if (!person && !part && !officers || OTHERWISE.contains(word) || oneOfThem) {
            return;
        }
        for (int i = 0; i < s.childCount(mention.head()); i++) {
            int child = s.child(mention.head(), i);
            if (s.relation(child) != Relation.NMOD || !BELONGING.contains(s.marker(child))) {
                continue;
            }
            Optional<Mention> body = mentions.at(mention.sentence(), child);
            Optional<Status> status = status(s, mention.head());
            if (body.isPresent()
                    && body.get().head() == child
                    && status.isPresent()
                    && belongs(s, mention, body.get())) {
                add(new Membership(mention, body.get(), part ? TieType.PART_OF : TieType.ROLE, status.get()), word);
            }
        }
    }

    /** "<b>Charles Taylor's</b> NPFL": whose an armed group or a party is, he leads. */
    private void leads(Sentence s, Mention mention) {
        boolean band = mention.kind() == MentionKind.NAME
                && mention.actors().size() == 1
                && BANDS.contains(mention.actors().get(0).kind());
        int possessor = band ? s.child(mention.head(), Relation.NMOD_POSS) : -1;
        if (possessor < 0 || OTHERWISE.contains(s.lemma(mention.head()))) {
            return;
        }
        mentions.at(mention.sentence(), possessor)
                .filter(leader -> leader.head() == possessor
                        && leader.actors().size() == 1
                        && leader.actors().get(0).kind() == ActorKind.PERSON)
                .ifPresent(leader -> status(s, mention.head())
                        .ifPresent(status -> add(new Membership(leader, mention, TieType.ROLE, status), "leader")));
    }

    private void add(Membership membership, String word) {
        String body = membership.body().actors().get(0).id();
        if (said.add(List.of(membership.member().actors().get(0).id(), word, body))) {
            found.add(membership);
        }
    }

    /** Whether a phrase means people of the body, by itself or as a person with a name. */
    private static boolean belongs(Sentence s, Mention member, Mention body) {
        Actor whose = body.actors().get(0);
        boolean named = body.kind() == MentionKind.NAME
                || Character.isUpperCase(s.form(body.head()).charAt(0));
        return body.actors().size() == 1
                && member.actors().size() == 1
                && named
                && BODIES.contains(whose.kind())
                && (member.kind() == MentionKind.NAME
                        || member.actors().get(0).id().equals(whose.id()));
    }

    /** As what it is said; empty where it is said of nobody. */
    private static Optional<Status> status(Sentence s, int head) {
        Status status = Status.ASSERTED;
        for (int i = 0; i < s.childCount(head); i++) {
            int child = s.child(head, i);
            String lemma = s.lemma(child).toLowerCase(Locale.ROOT);
            if (child < head && NOBODY.contains(lemma)) {
                return Optional.empty();
            }
            if (s.relation(child) == Relation.AMOD) {
                status = FORMER.contains(lemma) ? Status.ENDED : ALLEGED.contains(lemma) ? Status.ALLEGED : status;
            }
        }
        return Optional.of(status);
    }
}
