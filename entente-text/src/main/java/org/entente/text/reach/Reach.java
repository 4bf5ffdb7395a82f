package org.entente.text.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.token.SentenceSplitter;
import org.entente.nlp.token.TokenizedSentence;
import org.entente.text.actor.NameWords;
import org.entente.text.answer.Question;

/**
 * Tells in which texts any of some questions can be asked. It may name one too many, never one too few: a word counts in every
 * dictionary form it has as any part of speech, a name counts as asked where all its words stand anywhere in the text, and a
 * question about a state is asked in every text. Not for use by several threads at once.
 */
public final class Reach {

    /** No name has so many tokens without a blank; a text that has is not looked through, it counts as reached. */
    private static final int LONGEST_RUN = 64;

    private final Map<String, Question> words = new HashMap<>();
    private final Map<String, List<Wanted>> byFirst = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();
    private final Optional<Question> any;
    private final Optional<Question> everywhere;
    private final Forms forms;

    /** A name by the keys of its words. */
    private record Wanted(Question question, List<String> keys) {}

    /** The reach of some questions. */
    public Reach(Collection<Question> questions) {
        Optional<Question> of = Optional.empty();
        for (Question question : questions) {
            switch (question.kind()) {
                case TRIGGER -> words.putIfAbsent(question.about(), question);
                case DESCRIPTION -> described(question);
                case NAME, SURNAME -> name(question, List.of(question.about().split(" ", -1)), Forms.BARE);
                case SPELLING -> name(question, List.of(question.about().split(" ", -1)), Forms.SKELETON);
                case STATE -> of = of.or(() -> Optional.of(question));
            }
        }
        this.any = questions.stream().findFirst();
        this.everywhere = of;
        this.forms = new Forms(words.keySet(), wanted);
    }

    /** Several words can only be one word of a text where they are a name that was joined. */
    private void described(Question question) {
        if (question.about().indexOf(' ') < 0) {
            words.putIfAbsent(question.about(), question);
        } else {
            name(question, NameWords.of(question.about()), Forms.BARE);
        }
    }

    private void name(Question question, List<String> words, String mark) {
        List<String> keys = new ArrayList<>();
        for (String word : words) {
            if (!word.isEmpty()) {
                keys.add(mark + word);
            }
        }
        wanted.addAll(keys);
        byFirst.computeIfAbsent(keys.isEmpty() ? "" : keys.get(0), first -> new ArrayList<>(1))
                .add(new Wanted(question, keys));
    }

    /** The question that reaches every text. */
    public Optional<Question> everywhere() {
        return everywhere;
    }

    /** A question that can be asked in a text: the first word met, else the first name; empty where none can. */
    public Optional<Question> touching(String text) {
        if (everywhere.isPresent()) {
            return everywhere;
        }
        Set<String> keys = new HashSet<>();
        keys.add("");
        for (TokenizedSentence sentence : SentenceSplitter.split(text)) {
            for (int token = 0; token < sentence.size(); token++) {
                Optional<Question> word = read(sentence, token, keys);
                if (word.isPresent()) {
                    return word;
                }
            }
        }
        return keys.stream()
                .flatMap(key -> byFirst.getOrDefault(key, List.of()).stream())
                .filter(name -> keys.containsAll(name.keys()))
                .map(Wanted::question)
                .min(Comparator.naturalOrder());
    }

    /** Reads what begins at a token: the token, and with it those that follow without a blank, as names are joined of them. */
    private Optional<Question> read(TokenizedSentence sentence, int from, Set<String> keys) {
        StringBuilder joined = new StringBuilder();
        for (int token = from; token < sentence.size(); token++) {
            boolean apart = token > from && sentence.begin(token) > sentence.end(token - 1);
            if (apart || !Forms.inName(sentence.form(token)) && token > from) {
                break;
            }
            if (token - from >= LONGEST_RUN) {
                return any;
            }
            Forms.Facts facts = forms.of(joined.append(sentence.form(token)).toString());
            keys.addAll(facts.keys());
            if (facts.word().isPresent()) {
                return facts.word().map(words::get);
            }
        }
        return Optional.empty();
    }
}
