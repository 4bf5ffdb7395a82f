package org.entente.text.learn;

import java.util.List;
import java.util.Locale;
import org.entente.actor.Actor;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.nlp.model.FeatureHash;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.mention.Mention;
import org.entente.text.rules.Firing;
import org.entente.text.rules.SentenceMatcher;

/**
 * The features of the frames of one sentence: the trigger with its particles and form, its object, what fills each role
 * and which actors do, the words around, the rules that fire and those whose
 * trigger the word is.
 */
final class FrameFeatures {

    private static final int WINDOW = 5;

    private final Sentence s;
    private final SentenceMatcher matcher;
    private final int[] lemmas;
    private final int[][] ruled;
    private final boolean[] asked;

    FrameFeatures(Sentence sentence, SentenceMatcher matcher) {
        this.s = sentence;
        this.matcher = matcher;
        this.lemmas = new int[s.size()];
        this.ruled = new int[s.size()][];
        this.asked = new boolean[s.size()];
        for (int i = 0; i < lemmas.length; i++) {
            lemmas[i] = word(lower(s.lemma(i)));
        }
    }

    static String lower(String lemma) {
        return lemma.toLowerCase(Locale.ROOT);
    }

    /** The number of a word or name: of those that stand for good (tags, roles, rules) the JDK keeps it with the string. */
    static int word(String word) {
        return FeatureHash.finish(word.hashCode());
    }

    /** Adds the features that all frames of the sentence share: its words, names apart. */
    void addSentence(FeatureSink sink) {
        for (int i = 0; i < s.size(); i++) {
            if (content(i) && s.upos(i) != Upos.PROPN) {
                sink.add(Template.SENTENCE, lemmas[i]);
            }
        }
    }

    /** Adds the features of a frame. */
    void add(FrameView view, List<Firing> fired, boolean withRules, FeatureSink sink) {
        Frame frame = view.frame();
        int trigger = frame.trigger();
        sink.add(Template.BIAS, word(frame.kind().name()));
        trigger(frame, sink);
        objects(frame, sink);
        roles(view, sink);
        around(trigger, sink);
        if (withRules) {
            rules(frame, fired, sink);
        } else {
            sink.add(Template.RULE_TYPE, 0);
        }
        int fillers = Math.min(3, view.filled().size());
        sink.add(Template.ACTORS, fillers, view.actors(Role.SUBJECT).isEmpty() ? 0 : 1);
    }

    private void trigger(Frame frame, FeatureSink sink) {
        int trigger = frame.trigger();
        int lemma = lemmas[trigger];
        int kind = word(frame.kind().name());
        sink.add(Template.TRIGGER, lemma, kind);
        sink.add(Template.FORM, word(s.xpos(trigger)), word(s.relation(trigger).name()));
        for (int i = 0; i < s.childCount(trigger); i++) {
            int child = s.child(trigger, i);
            switch (s.relation(child)) {
                case COMPOUND_PRT, ADVMOD -> sink.add(Template.TRIGGER_PARTICLE, lemma, lemmas[child]);
                case AUX, AUX_PASS, COP -> sink.add(Template.AUXILIARY, lemmas[child]);
                default -> {}
            }
            if (s.relation(child) != Relation.PUNCT) {
                sink.add(Template.CHILD, word(s.relation(child).name()), lemmas[child]);
            }
        }
        int head = s.head(trigger);
        if (head >= 0) {
            sink.add(Template.GOVERNOR, lemmas[head], word(s.relation(trigger).name()));
        }
    }

    private void objects(Frame frame, FeatureSink sink) {
        int lemma = lemmas[frame.trigger()];
        for (int object : frame.fillers(Role.OBJECT)) {
            if (matcher.actorAt(object).isPresent()) {
                continue;
            }
            sink.add(Template.TRIGGER_OBJECT, lemma, lemmas[object]);
            sink.add(Template.OBJECT, lemmas[object]);
            for (int type : ruled(object)) {
                sink.add(Template.OBJECT_IN_RULES, type);
                sink.add(Template.TRIGGER_OBJECT_IN_RULES, lemma, type);
            }
            for (int i = 0; i < s.childCount(object); i++) {
                int child = s.child(object, i);
                Relation relation = s.relation(child);
                if (relation == Relation.AMOD || relation == Relation.COMPOUND || relation == Relation.NMOD) {
                    sink.add(Template.OBJECT_MODIFIER, lemmas[object], lemmas[child]);
                }
            }
        }
        for (int clause : frame.fillers(Role.CLAUSE)) {
            sink.add(Template.CLAUSE, lemmas[clause]);
            sink.add(Template.TRIGGER_CLAUSE, lemma, lemmas[clause]);
            for (int type : ruled(clause)) {
                sink.add(Template.CLAUSE_IN_RULES, type);
                sink.add(Template.TRIGGER_CLAUSE_IN_RULES, lemma, type);
            }
            for (int i = 0; i < s.childCount(clause); i++) {
                int child = s.child(clause, i);
                if (s.relation(child) == Relation.OBJ) {
                    sink.add(Template.CLAUSE_OBJECT, lemmas[child]);
                }
            }
        }
    }

    private void roles(FrameView view, FeatureSink sink) {
        Frame frame = view.frame();
        int lemma = lemmas[frame.trigger()];
        for (Role role : Role.values()) {
            if (!frame.has(role) || !role.learned()) {
                continue;
            }
            int name = word(role.name());
            sink.add(Template.ROLE, name, word(frame.kind().name()));
            sink.add(Template.TRIGGER_ROLE, lemma, name);
            if (role.preposition()) {
                for (int filler : frame.fillers(role)) {
                    if (matcher.actorAt(filler).isEmpty()) {
                        sink.add(Template.ROLE_FILLER, name, lemmas[filler]);
                    }
                }
            }
        }
        for (FrameView.Filled filled : view.filled()) {
            int name = name(filled);
            for (Mention mention : filled.actors()) {
                sink.add(Template.ROLE_ACTOR, name, kind(mention.actors().get(0)));
            }
        }
    }

    /** The number of a role's name; of a role in the frame's clause another. */
    static int name(FrameView.Filled filled) {
        int name = word(filled.role().name());
        return filled.inClause() ? inClause(name) : name;
    }

    static int inClause(int name) {
        return FeatureHash.finish(name + 1);
    }

    private static int kind(Actor actor) {
        return word(
                actor.sectors().isEmpty()
                        ? actor.kind().name()
                        : actor.sectors().get(0).name());
    }

    private void around(int trigger, FeatureSink sink) {
        int from = Math.max(0, trigger - WINDOW);
        int to = Math.min(s.size(), trigger + WINDOW + 1);
        for (int i = from; i < to; i++) {
            if (i != trigger && content(i)) {
                sink.add(Template.NEAR, lemmas[i]);
            }
        }
        if (trigger > 0) {
            sink.add(Template.BEFORE, lemmas[trigger - 1], lemmas[trigger]);
        }
        if (trigger + 1 < s.size()) {
            sink.add(Template.AFTER, lemmas[trigger], lemmas[trigger + 1]);
        }
    }

    private boolean content(int token) {
        return switch (s.upos(token)) {
            case VERB, NOUN, ADJ, ADV, PROPN -> true;
            default -> false;
        };
    }

    private void rules(Frame frame, List<Firing> fired, FeatureSink sink) {
        for (Firing firing : fired) {
            sink.add(Template.RULE, word(firing.rule().id()));
            sink.add(Template.RULE_TYPE, word(firing.rule().type().name()));
        }
        if (fired.isEmpty()) {
            sink.add(Template.RULE_TYPE, 0);
        }
        for (int type : ruled(frame.trigger())) {
            sink.add(Template.WORD_IN_RULES, type, fired.isEmpty() ? 0 : 1);
        }
    }

    /** The types of the rules that a token's word could start. */
    private int[] ruled(int token) {
        if (!asked[token]) {
            asked[token] = true;
            ruled[token] = matcher.typesOf(token).stream()
                    .mapToInt(type -> word(type.name()))
                    .toArray();
        }
        return ruled[token];
    }
}
