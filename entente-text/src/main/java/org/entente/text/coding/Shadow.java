package org.entente.text.coding;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Quad;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Reading;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.frame.WordClasses;
import org.entente.text.rules.Firing;

/**
 * What a claim casts its shadow on: words that are its content and so claim nothing of their own. In "demanded that Chad
 * lift the ban to allow talks" only the demand is made; in "struck to protest the law" the protest has its reason; in
 * "unless Chad agrees to talks" nothing is agreed. An accusation shades nothing: its content is claimed as alleged.
 */
final class Shadow {

    /** What is only said: its content is not done. */
    private static final Set<EventType> SAID =
            EnumSet.of(EventType.AGREE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

    private static final Set<String> CONDITION = Set.of("if", "unless", "until", "before", "lest");
    private static final Set<String> LIMIT = Set.of("until", "before");
    private static final Set<String> FACTUAL =
            Set.of("after", "since", "following", "amid", "despite", "because", "by");

    private static final Set<String> DRAWS = WordClasses.shared().get("draws-an-answer");

    private static final Set<Relation> ON_ITS_OWN = EnumSet.of(Relation.CONJ, Relation.PARATAXIS, Relation.CCOMP);
    private static final Set<Relation> ASIDES =
            EnumSet.of(Relation.ACL_RELCL, Relation.PARATAXIS, Relation.APPOS, Relation.NSUBJ, Relation.NSUBJ_PASS);
    private static final Set<Relation> ADVERBIAL = EnumSet.of(Relation.ADVCL, Relation.OBL, Relation.NMOD);

    private final SentenceFrames frames;
    private final Sentence s;
    private final BitSet used = new BitSet();
    private final BitSet unreal = new BitSet();
    private final BitSet claimed = new BitSet();
    private final BitSet protests = new BitSet();
    private final BitSet assaults = new BitSet();
    private final Map<Integer, Firing> saying = new HashMap<>();

    Shadow(SentenceFrames frames) {
        this.frames = frames;
        this.s = frames.sentence();
    }

    /** Whether a token is content and nothing else. */
    boolean covers(int token) {
        return used.get(token);
    }

    /** Whether a firing claims nothing because of what was claimed above it. */
    boolean covers(Firing firing) {
        ClaimType type = firing.rule().type();
        int token = firing.frame().trigger();
        if (!(type instanceof EventType event)) {
            return false;
        }
        boolean deed = s.upos(token) != Upos.VERB && event.quad() == Quad.MATERIAL_CONFLICT;
        if (event == EventType.ASSAULT && consequence(token)) {
            return true;
        }
        boolean done = event == EventType.ASSAULT
                || event != EventType.PROTEST && deed && !firing.whom().isEmpty();
        return unreal.get(token) && !deed || !done && reason(token) || conditional(token);
    }

    /**
     * Whether a firing that is only planned, possible or over claims nothing because it hangs below what was claimed:
     * "met to discuss efforts to end the war", "demanded that they renounce their struggle", "rejected a proposal to sign".
     */
    boolean covers(Firing firing, Reading reading) {
        if (!(firing.rule().type() instanceof EventType)) {
            return false;
        }
        int token = firing.frame().trigger();
        return switch (reading.status()) {
            case PLANNED, POSSIBLE -> belowClaim(token);
            case ENDED -> unreal.get(token);
            case NEGATED -> planDropped(reading) && belowClaim(token);
            case ASSERTED, ONGOING, DENIED, ALLEGED, THREATENED, FAILING -> false;
        };
    }

    private boolean planDropped(Reading reading) {
        return reading.governor() >= 0 && s.upos(reading.governor()) == Upos.NOUN;
    }

    private boolean belowClaim(int token) {
        for (int up = token; s.head(up) >= 0; up = s.head(up)) {
            if (ON_ITS_OWN.contains(s.relation(up)) || Fears.aside(s, up)) {
                return false;
            }
            if (claimed.get(s.head(up))) {
                return true;
            }
        }
        return false;
    }

    /** "shelled the camp, killing ten": who fell is part of the attack already claimed. */
    private boolean consequence(int token) {
        return s.relation(token) == Relation.ADVCL
                && s.xpos(token).equals("VBG")
                && s.marker(token).isEmpty()
                && assaults.get(s.head(token));
    }

    /** The request, promise, refusal or threat that a word stands in as what is only said; empty where there is none. */
    Optional<Firing> saying(int token) {
        for (int up = s.head(token); up >= 0; up = s.head(up)) {
            if (saying.containsKey(up)) {
                return Optional.of(saying.get(up));
            }
        }
        return Optional.empty();
    }

    /** Takes note of a claim made. */
    void cast(Firing firing) {
        ClaimType type = firing.rule().type();
        if (type == EventType.ACCUSE) {
            return;
        }
        int trigger = firing.frame().trigger();
        claimed.set(trigger);
        if (type == EventType.ASSAULT) {
            assaults.set(trigger);
        }
        for (int token : firing.content()) {
            if (type instanceof EventType || s.upos(token) != Upos.VERB) {
                used.set(token);
            }
        }
        if (type instanceof EventType event && SAID.contains(event)) {
            saying.put(trigger, firing);
            firing.content().forEach(this::below);
            for (int clause : firing.frame().fillers(Role.CLAUSE)) {
                if (s.marker(clause).equals("to") || s.marker(clause).equals("for")) {
                    unreal.set(clause);
                    below(clause);
                }
            }
            purposes(trigger);
        }
        if (type == EventType.PROTEST) {
            protests.set(trigger);
            if (s.head(trigger) >= 0 && s.upos(s.head(trigger)) == Upos.VERB && s.upos(trigger) != Upos.VERB) {
                protests.set(s.head(trigger));
            }
        }
    }

    /** "rejected an offer to host talks": the infinitive, which the parser hung on the verb. */
    private void purposes(int trigger) {
        for (int i = 0; i < s.childCount(trigger); i++) {
            int child = s.child(trigger, i);
            if (s.relation(child) == Relation.ADVCL && s.marker(child).equals("to")) {
                unreal.set(child);
                below(child);
            }
        }
    }

    private void below(int token) {
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            if (saidWith(child) && !unreal.get(child)) {
                unreal.set(child);
                below(child);
            }
        }
    }

    /** Whether a dependent belongs to what is only said, and is no aside of the author's. */
    private boolean saidWith(int child) {
        Relation relation = s.relation(child);
        if (relation == Relation.ACL) {
            return s.marker(child).equals("to");
        }
        boolean factual = FACTUAL.contains(s.marker(child)) || draws(child);
        return !ASIDES.contains(relation) && !(ADVERBIAL.contains(relation) && factual);
    }

    /** "said it would expel the envoy, <b>prompting</b> Chad to protest": what comes of what is said is done. */
    private boolean draws(int child) {
        return s.xpos(child).equals("VBG") && s.marker(child).isEmpty() && DRAWS.contains(s.lemma(child));
    }

    private boolean reason(int token) {
        for (int up = token; s.head(up) >= 0; up = s.head(up)) {
            Relation relation = s.relation(up);
            if (relation == Relation.CCOMP || relation == Relation.ACL_RELCL || relation == Relation.CONJ) {
                return false;
            }
            if (protests.get(s.head(up))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "would not talk until they withdrew" is a condition, "fought until they withdrew" is none, nor is what those did whom
     * a condition only names: "unless the policemen who had beaten him are tried".
     */
    private boolean conditional(int token) {
        boolean condition = false;
        boolean limit = false;
        for (int up = token; up >= 0; up = s.head(up)) {
            if (condition && claimed.get(up) || limit && saying.containsKey(up)) {
                return true;
            }
            if (s.relation(up) == Relation.ACL_RELCL && frames.toldAsPast(up)) {
                return false;
            }
            if (s.relation(up) == Relation.ADVCL || s.relation(up) == Relation.CONJ) {
                String marker = s.marker(up).toLowerCase(Locale.ROOT);
                boolean told = LIMIT.contains(marker) && frames.toldAsPast(up);
                condition |= !told && CONDITION.contains(marker);
                limit |= told;
            }
        }
        return false;
    }
}
