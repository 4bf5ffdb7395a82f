package org.entente.text.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.frame.SentenceFrames;
import org.entente.text.frame.TriggerKind;
import org.entente.text.frame.WordClasses;
import org.entente.text.mention.Mention;

/** Decides whether conditions hold of a frame. */
final class Fitting {

    private static final Set<String> MEASURES = WordClasses.shared().get("measure");

    /** "Tens of thousands of students" measures twice. */
    private static final int MAX_MEASURES = 3;

    private final SentenceFrames frames;
    private final Sentence s;
    private final ActorFinder actors;
    private final SentenceMatcher matcher;
    private final Lemmas lemmas;
    private final Clauses clauses;

    Fitting(SentenceFrames frames, ActorFinder actors, SentenceMatcher matcher, Lemmas lemmas, Clauses clauses) {
        this.frames = frames;
        this.s = frames.sentence();
        this.actors = actors;
        this.matcher = matcher;
        this.lemmas = lemmas;
        this.clauses = clauses;
    }

    /** Whether a condition holds; the words that make it hold are added to {@code content}. */
    boolean holds(Condition condition, Frame frame, List<Integer> content) {
        if (condition.path().isEmpty()) {
            return anywhere(condition.alternatives(), frame.trigger());
        }
        boolean found = false;
        for (int token : matcher.tokens(condition.path().get(), frame)) {
            if (condition.words()) {
                found |= anywhere(condition.alternatives(), token);
                continue;
            }
            if (fits(token, condition.alternatives())) {
                found = true;
                if (!isActorOnly(token, condition.alternatives())) {
                    content.add(token);
                }
            }
        }
        return found;
    }

    /** How many words beyond a single one the longest phrase has that meets a condition. */
    int closeness(Condition condition, Frame frame) {
        int longest = 1;
        if (condition.path().isPresent() && !condition.words()) {
            for (int token : matcher.tokens(condition.path().get(), frame)) {
                longest = Math.max(longest, longest(token, condition.alternatives(), 0));
            }
        }
        return longest - 1;
    }

    /** The words of the longest phrase that stands at a token, or in what it measures. */
    private int longest(int token, Alternatives alternatives, int depth) {
        int longest = 1;
        for (Phrase phrase : headedAt(token, alternatives)) {
            if (phrase.size() > longest && stands(token, phrase)) {
                longest = phrase.size();
            }
        }
        if (depth < MAX_MEASURES && measures(token) && frames.kind(token) == TriggerKind.NOUN) {
            for (int inner : frames.at(token).fillers(Role.OF)) {
                longest = Math.max(longest, longest(inner, alternatives, depth + 1));
            }
        }
        return longest;
    }

    private boolean isActorOnly(int token, Alternatives alternatives) {
        return (alternatives.types().isEmpty() || alternatives.types().stream().anyMatch(Alternatives::kindOfWord))
                && !alternatives.lemmas().contains(lemma(token))
                && alternatives.phrases().isEmpty();
    }

    private boolean anywhere(Alternatives alternatives, int trigger) {
        if (!alternatives.heads().passes(lemmas.bits())) {
            return false;
        }
        int predicate = clauses.predicate(trigger);
        for (int token = 0; token < s.size(); token++) {
            if (token != trigger
                    && alternatives.heads().passes(lemmas.bits(token))
                    && clauses.predicate(token) == predicate
                    && !adverbOfPlace(token)
                    && words(token, alternatives)) {
                return true;
            }
        }
        return false;
    }

    /** "went <b>there</b>": a rule that asks for "there" means that of "there were calls". */
    private boolean adverbOfPlace(int token) {
        return lemma(token).equals("there") && s.relation(token) != Relation.EXPL;
    }

    private String lemma(int token) {
        return lemmas.at(token);
    }

    private boolean fits(int token, Alternatives alternatives) {
        return fits(token, alternatives, 0);
    }

    private boolean fits(int token, Alternatives alternatives, int depth) {
        if (words(token, alternatives) || classes(token, alternatives) || types(token, alternatives)) {
            return true;
        }
        if (depth < MAX_MEASURES && measures(token) && frames.kind(token) == TriggerKind.NOUN) {
            for (int inner : frames.at(token).fillers(Role.OF)) {
                if (fits(inner, alternatives, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the rest of their rifles", "seven of the tombs", "$700 million of aid". */
    private boolean measures(int token) {
        return MEASURES.contains(lemma(token)) || s.upos(token) == Upos.NUM || s.upos(token) == Upos.SYM;
    }

    private boolean words(int token, Alternatives alternatives) {
        if (!alternatives.heads().passes(lemmas.bits(token))) {
            return false;
        }
        if (alternatives.lemmas().contains(lemma(token))
                || alternatives.lemmas().contains(lemmas.plural(token))) {
            return true;
        }
        for (Phrase phrase : headedAt(token, alternatives)) {
            if (stands(token, phrase)) {
                return true;
            }
        }
        return false;
    }

    private List<Phrase> headedAt(int token, Alternatives alternatives) {
        return alternatives.phrases().getOrDefault(lemma(token), List.of());
    }

    private boolean stands(int token, Phrase phrase) {
        for (String word : phrase.others()) {
            if (!modified(token, word, 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean modified(int token, String word, int depth) {
        for (int i = 0; i < s.childCount(token); i++) {
            int child = s.child(token, i);
            boolean modifier = switch (s.relation(child)) {
                case AMOD,
                        COMPOUND,
                        NMOD,
                        NMOD_POSS,
                        NMOD_DESC,
                        NUMMOD,
                        ADVMOD,
                        COMPOUND_PRT,
                        FLAT,
                        PUNCT,
                        CASE,
                        OBJ,
                        OBL,
                        CONJ -> true;
                default -> false;
            };
            boolean same = lemma(child).equals(word) || lemmas.plural(child).equals(word);
            if (modifier && (same || depth < 1 && modified(child, word, depth + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean classes(int token, Alternatives alternatives) {
        if (alternatives.classes().isEmpty()) {
            return false;
        }
        Optional<Mention> mention = actors.at(token).or(() -> nameBehind(token));
        if (mention.isEmpty() || s.relation(token) == Relation.PUNCT) {
            return false;
        }
        for (Actor actor : mention.get().actors()) {
            for (ActorClass actorClass : alternatives.classes()) {
                if (actorClass.holds(actor)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "the hotelier Paul Rusesabagina": who bears the name behind a common noun. */
    private Optional<Mention> nameBehind(int token) {
        for (int i = 0; s.upos(token) == Upos.NOUN && i < s.childCount(token); i++) {
            int child = s.child(token, i);
            boolean name = s.relation(child) == Relation.APPOS || s.relation(child) == Relation.FLAT;
            if (name && s.upos(child) == Upos.PROPN && actors.at(child).isPresent()) {
                return actors.at(child);
            }
        }
        return Optional.empty();
    }

    private boolean types(int token, Alternatives alternatives) {
        if (alternatives.types().isEmpty()) {
            return false;
        }
        if (alternatives.types().contains(Alternatives.ANYTHING)) {
            return true;
        }
        boolean name = s.upos(token) == Upos.PROPN;
        if (name && alternatives.types().contains(Alternatives.NAME)
                || (name || s.upos(token) == Upos.NOUN) && alternatives.types().contains(Alternatives.NOUN)) {
            return true;
        }
        for (Firing firing : matcher.at(token)) {
            if (is(firing.rule(), alternatives.types())) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Rule rule, Set<String> types) {
        for (String type : types) {
            if (rule.type().name().equals(type)
                    || Character.isDigit(type.charAt(0)) && rule.cameo().startsWith(type)) {
                return true;
            }
        }
        return false;
    }
}
