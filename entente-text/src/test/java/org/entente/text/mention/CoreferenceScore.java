package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.Actor;
import org.entente.nlp.Parser;
import org.entente.nlp.Sentence;

/** How many annotated mentions the resolver gets right: exactly the actors that are meant. */
final class CoreferenceScore {

    private final Parser parser;
    private final MentionResolver resolver;
    private final List<String> misses = new ArrayList<>();
    private int mentions;
    private int right;
    private int withSector;
    private int rightSector;

    CoreferenceScore(Parser parser, MentionResolver resolver) {
        this.parser = parser;
        this.resolver = resolver;
    }

    void add(AnnotatedText text) {
        List<Sentence> sentences = parser.parse(text.text());
        Mentions found = resolver.resolve(sentences, sentence -> Optional.of(text.date()));
        for (AnnotatedText.Gold gold : text.mentions()) {
            Optional<Mention> mention = at(sentences, found, gold);
            Set<String> names = new TreeSet<>();
            mention.ifPresent(m -> m.actors().forEach(actor -> names.add(actor.name())));
            mentions++;
            if (names.equals(gold.names())) {
                right++;
            } else {
                misses.add(text.name() + ": \"" + text.text().substring(gold.begin(), gold.end()) + "\" in \"..."
                        + text.text().substring(Math.max(0, gold.begin() - 30), gold.begin()) + "\" is " + gold.names()
                        + ", not " + names);
            }
            if (!gold.sectors().isEmpty() && mention.isPresent()) {
                withSector++;
                rightSector += sectors(mention.get()).containsAll(gold.sectors()) ? 1 : 0;
            }
        }
    }

    private static Set<String> sectors(Mention mention) {
        Set<String> sectors = new TreeSet<>();
        for (Actor actor : mention.actors()) {
            actor.sectors().forEach(sector -> sectors.add(sector.name()));
        }
        return sectors;
    }

    private static Optional<Mention> at(List<Sentence> sentences, Mentions found, AnnotatedText.Gold gold) {
        for (int number = 0; number < sentences.size(); number++) {
            Sentence s = sentences.get(number);
            for (int token = s.size() - 1; token >= 0; token--) {
                if (s.begin(token) >= gold.begin() && s.end(token) <= gold.end()) {
                    Optional<Mention> mention = found.at(number, token);
                    if (mention.isPresent() && s.begin(mention.get().head()) >= gold.begin()) {
                        return mention;
                    }
                }
            }
        }
        return Optional.empty();
    }

    int mentions() {
        return mentions;
    }

    double percentRight() {
        return 100.0 * right / mentions;
    }

    double percentSector() {
        return 100.0 * rightSector / withSector;
    }

    List<String> misses() {
        return misses;
    }
}
