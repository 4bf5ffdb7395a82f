package org.entente.text.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/**
 * Whom "we" and "I" mean: those listed right behind ("We, the ministers of Chad and Mali, condemn"), whoever is quoted, and
 * outside of quotations whoever makes the statement that the text is. "We" of somebody who holds an office is his state.
 */
final class FirstPerson {

    private static final Set<String> SAYING = Vocabulary.shared().wordClass("speaking");
    private static final Set<String> DECLARING = Vocabulary.shared().wordClass("declaring");
    private static final Set<String> STATEMENTS = Vocabulary.shared().wordClass("statement");

    /** How many sentences a statement's first words reach. */
    private static final int OPENING = 2;

    private static final int LONGEST_LIST = 12;

    private final Scene scene;
    private final Sentence s;
    private final Resolution resolution;
    private final Quotations quotations;

    FirstPerson(Scene scene, Resolution resolution) {
        this.scene = scene;
        this.s = scene.sentence;
        this.resolution = resolution;
        this.quotations = new Quotations(s, scene.memory.speech().open());
    }

    /** Whether a word is "we" or "I" in any form. */
    static boolean is(String form) {
        return switch (form.toLowerCase(Locale.ROOT)) {
            case "we", "us", "our", "ours", "ourselves", "i", "me", "my", "mine", "myself" -> !form.equals("US");
            default -> false;
        };
    }

    /** The pronoun's mention; empty where the text does not tell who speaks. */
    Optional<Draft> resolve(int token) {
        String form = s.form(token).toLowerCase(Locale.ROOT);
        boolean several = form.startsWith("u") || form.startsWith("w") || form.startsWith("o");
        Optional<Speaker> speaker = listed(token).map(this::speaks);
        if (speaker.isPresent() && !quotations.at(token)) {
            scene.memory.speech().states(speaker.get());
        } else if (speaker.isEmpty()) {
            speaker = quotations.at(token) ? speaker(token) : author();
        }
        return speaker.filter(Speaker::told).map(one -> {
            Draft draft = scene.draft(token, MentionKind.PRONOUN);
            one.refer(draft, several);
            return draft;
        });
    }

    private Speaker speaks(Draft named) {
        return Speaker.of(scene, named, resolution);
    }

    /** Keeps in mind who speaks, for the sentences behind. */
    void note() {
        Speech speech = scene.memory.speech();
        if (!quotations.any()) {
            if (scene.number < OPENING && speech.author().isEmpty()) {
                statement().map(this::speaks).ifPresent(speech::states);
            }
            speech.quotes(Optional.empty(), quotations.open());
            return;
        }
        int first = 0;
        while (!quotations.at(first)) {
            first++;
        }
        speech.quotes(speaker(first), quotations.open());
    }

    /** "We, <b>the governments of Chad and Mali</b>," */
    private Optional<Draft> listed(int token) {
        if (token + 2 >= s.size() || !s.form(token + 1).equals(",")) {
            return Optional.empty();
        }
        for (int at = token + 2; at < s.size() && at <= token + LONGEST_LIST && s.upos(at) != Upos.VERB; at++) {
            Draft draft = quotations.at(at) == quotations.at(token) ? resolution.at(at) : null;
            if (draft != null && draft.resolved() && !draft.modifier) {
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }

    /**
     * "<b>The minister</b> said: 'We reject this'": the subject of the nearest verb of saying outside of quotations, or the
     * noun before it where the parser took the verb for a participle.
     */
    private Optional<Speaker> speaker(int token) {
        int nearest = -1;
        for (int verb = 0; verb < s.size(); verb++) {
            boolean says = !quotations.at(verb) && s.upos(verb) == Upos.VERB && SAYING.contains(s.lemma(verb));
            if (says && (nearest < 0 || Math.abs(verb - token) < Math.abs(nearest - token))) {
                nearest = verb;
            }
        }
        if (nearest < 0) {
            return onlyQuoted() ? scene.memory.speech().quoted() : Optional.empty();
        }
        int subject = s.relation(nearest) == Relation.ACL ? nearest - 1 : Phrases.subjectOf(s, nearest);
        return subject < 0 || quotations.at(subject)
                ? Optional.empty()
                : Optional.ofNullable(resolution.at(subject)).map(this::speaks);
    }

    /** Whether the sentence is a quotation and nothing else. */
    private boolean onlyQuoted() {
        for (int token = 0; token < s.size(); token++) {
            if (!quotations.at(token) && s.upos(token) != Upos.PUNCT) {
                return false;
            }
        }
        return true;
    }

    /** Whose statement the text is; "On behalf of <b>the Union</b>, I" tells it. */
    private Optional<Speaker> author() {
        for (int token = 1; token + 2 < s.size(); token++) {
            boolean behalf = s.lemma(token).equals("behalf") && !quotations.at(token);
            int of = behalf ? Phrases.phrase(s, token, "of") : -1;
            Draft draft = of < 0 ? null : resolution.at(of);
            if (draft != null && draft.resolved()) {
                scene.memory.speech().states(speaks(draft));
            }
        }
        return scene.memory.speech().author();
    }

    /** "<b>The Government of Chad</b> condemns the attack", "Statement by <b>the African Union</b>": how statements open. */
    private Optional<Draft> statement() {
        int root = 0;
        while (s.head(root) >= 0) {
            root++;
        }
        int heading = heading();
        if (heading >= 0) {
            int by = Phrases.phrase(s, heading, "by");
            int whose = by < 0 ? Phrases.phrase(s, heading, "of") : by;
            return whose < 0
                    ? Optional.empty()
                    : Optional.ofNullable(scene.covering(whose)).filter(Draft::resolved);
        }
        int subject = DECLARING.contains(s.lemma(root))
                        && (s.xpos(root).equals("VBZ") || s.xpos(root).equals("VBP"))
                ? Phrases.subjectOf(s, root)
                : -1;
        Draft draft = subject < 0 ? null : scene.heading(subject);
        return Optional.ofNullable(draft).filter(one -> one.resolved() && !one.person && !one.isKind(ActorKind.PERSON));
    }

    /** The word for what the text is, among the first of a sentence in which nobody does anything; -1 where there is none. */
    private int heading() {
        for (int token = 0; token < s.size(); token++) {
            switch (s.xpos(token)) {
                case "VBD", "VBP", "VBZ", "MD" -> {
                    return -1;
                }
                default -> {}
            }
        }
        for (int token = 0; token < s.size() && token < 3; token++) {
            if (STATEMENTS.contains(s.lemma(token).toLowerCase(Locale.ROOT))) {
                return token;
            }
        }
        return -1;
    }
}
