package org.entente.text.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.text.actor.Name;
import org.entente.text.actor.Sense;
import org.jspecify.annotations.Nullable;

/** How often a whole text names somebody or some place of each country: what the text is about, before it is read. */
final class CountriesNamed {

    private final Directory directory;
    private final List<Sentence> sentences;
    private final Map<String, Integer> counts = new HashMap<>();
    private @Nullable String most;

    private CountriesNamed(Directory directory, List<Sentence> sentences) {
        this.directory = directory;
        this.sentences = sentences;
    }

    /** Those of a text, counted when first asked for; of names that can mean several nobody is counted. */
    static CountriesNamed of(Directory directory, List<Sentence> sentences) {
        return new CountriesNamed(directory, sentences.size() > 1 ? sentences : List.of());
    }

    private void read(Sentence sentence) {
        List<String> forms = new FormList(sentence);
        int token = 0;
        while (token < sentence.size()) {
            Optional<Name> name = Character.isUpperCase(sentence.form(token).charAt(0))
                    ? directory.find(forms, token)
                    : Optional.empty();
            name.map(Name::senses)
                    .filter(senses -> senses.size() == 1)
                    .map(senses -> senses.get(0))
                    .map(Sense::actor)
                    .filter(actor -> !actor.country().isEmpty() && !International.isCode(actor.country()))
                    .ifPresent(actor -> counts.merge(actor.country(), 1, Integer::sum));
            token += name.map(Name::tokens).orElse(1);
        }
    }

    /** The country that is named most; empty where none is. */
    String most() {
        if (most == null) {
            sentences.forEach(this::read);
            most = counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
        return most;
    }

    /** The share of a country's names in those of the country that is named most; 0 where none is named. */
    double weight(String country) {
        String first = most();
        return first.isEmpty() ? 0 : counts.getOrDefault(country, 0) / (double) counts.getOrDefault(first, 1);
    }
}
