package org.entente.text.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.nlp.Sentence;
import org.entente.text.actor.ActorList;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is spoken of in a document, in one pass from left to right. A sieve from the surest to the least sure: names
 * the actor list knows; names, abbreviations and surnames the document has told; agent nouns composed with whose they
 * are; appositives; definite descriptions by kind and role; pronouns. Looks back over a bounded number of mentions, so
 * the time is linear in the document's length. Safe for use by several threads at once.
 */
public final class MentionResolver {

    /** What has signatories and sponsors of its own. */
    private static final Set<String> ACCORDS = Vocabulary.shared().wordClass("accord");

    private final Directory directory;

    /** A resolver of the actors of a list and whomever a document names besides. */
    public MentionResolver(ActorList actors) {
        this.directory = new Directory(actors);
    }

    /**
     * The mentions of a document.
     *
     * @param sentences the document's sentences in order
     * @param dateOfSentence the date that a sentence speaks of, by the sentence's number from 0; decides between dated
     *     roles and governments
     */
    public Mentions resolve(List<Sentence> sentences, IntFunction<Optional<LocalDate>> dateOfSentence) {
        Memory memory = new Memory(CountriesNamed.of(directory, sentences));
        AliasReader aliases = new AliasReader();
        List<List<Draft>> drafts = new ArrayList<>(sentences.size());
        List<Mention> opposed = new ArrayList<>();
        for (int number = 0; number < sentences.size(); number++) {
            Sentence sentence = sentences.get(number);
            Scene scene = new Scene(sentence, number, dateOfSentence.apply(number), memory, directory);
            new NameReader(scene).read();
            aliases.read(scene);
            new Resolution(scene).run();
            new Epithets(scene).read();
            new Instances(scene).read();
            new OwnSeats(scene).read();
            drafts.add(remember(scene));
            opposed.addAll(Opposed.in(scene));
        }
        return finish(
                sentences,
                drafts,
                opposed,
                aliases,
                new Mentions.Builder((code, number) -> directory.state(code, dateOfSentence.apply(number))));
    }

    /** An actor with the sectors that the actor list knows of a day; as he is where it does not know him. */
    public Actor at(Actor actor, LocalDate day) {
        return directory.at(actor, day);
    }

    private static List<Draft> remember(Scene scene) {
        List<Draft> mentions = new ArrayList<>();
        for (int token = 0; token < scene.sentence.size(); token++) {
            if (ACCORDS.contains(scene.sentence.lemma(token))) {
                scene.memory.accord(scene.number);
            }
            @Nullable Draft draft = scene.heading(token);
            if (draft != null && !ofReligion(draft)) {
                if (!draft.firstPerson) {
                    scene.memory.add(draft);
                    scene.memory.ranks().note(scene.sentence, draft);
                }
                if (draft.resolved()) {
                    mentions.add(draft);
                }
            }
        }
        for (Draft coordination : scene.coordinations()) {
            scene.memory.add(coordination);
        }
        new Company(scene).note();
        return mentions;
    }

    /** "Islamic" before a noun that names nobody tells of a religion, not of somebody who acts. */
    private static boolean ofReligion(Draft draft) {
        if (!draft.modifier || !draft.isKind(ActorKind.PEOPLE)) {
            return false;
        }
        return draft.only().actor().sectors().stream().anyMatch(sector -> switch (sector) {
            case MUS, CHR, JEW, HIN, BUD -> true;
            default -> false;
        });
    }

    private static Mentions finish(
            List<Sentence> sentences,
            List<List<Draft>> drafts,
            List<Mention> opposed,
            AliasReader aliases,
            Mentions.Builder builder) {
        for (int number = 0; number < drafts.size(); number++) {
            builder.sentence(sentences.get(number).size());
            for (Draft draft : drafts.get(number)) {
                builder.add(draft.mention(), draft.nameFirst, draft.nameEnd);
            }
            int sentence = number;
            opposed.stream()
                    .filter(mention -> mention.sentence() == sentence)
                    .forEach(mention -> builder.add(mention, mention.first(), mention.end()));
        }
        for (AliasReader.Pair pair : aliases.pairs()) {
            if (pair.name().resolved() && pair.alias().resolved()) {
                builder.alias(pair.name().mention(), pair.alias().mention());
            }
        }
        return builder.build();
    }
}
