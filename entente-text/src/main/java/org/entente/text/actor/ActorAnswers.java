package org.entente.text.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.text.answer.Digest;
import org.entente.text.answer.Question;
import org.jspecify.annotations.Nullable;

/**
 * What an actor list answers. Whoever the coder finds, it finds by words of the text or by the code of a country; all it then
 * asks about him (when he existed, which roles he had, who governed, whose part he is) counts as part of that answer. So two
 * lists that answer alike for every word of a text, and alike for states, code it alike.
 */
public final class ActorAnswers {

    private static final int DEPTH = 10;

    private final ActorList list;
    private final ActorIndex index;
    private final ObjLongConsumer<Question> sink;
    private final IdentityHashMap<Entry, Long> digests = new IdentityHashMap<>();

    private ActorAnswers(ActorList list, ObjLongConsumer<Question> sink) {
        this.list = list;
        this.index = list.index();
        this.sink = sink;
    }

    /** Tells each question and the digest of its answer. */
    public static void of(ActorList list, ObjLongConsumer<Question> sink) {
        ActorAnswers answers = new ActorAnswers(list, sink);
        answers.names();
        answers.spellings();
        answers.surnames();
        answers.descriptions();
        answers.states();
    }

    private void names() {
        Map<String, List<Object>> senses = new TreeMap<>();
        for (Sense sense : index.senses()) {
            List<Object> answer =
                    senses.computeIfAbsent(NameWords.key(sense.alias().text()), name -> new ArrayList<>());
            answer.add(sense.alias());
            answer.add(digest(sense.actor()));
        }
        tell(Question.Kind.NAME, senses);
    }

    private void spellings() {
        new NameVariants(list)
                .actors()
                .forEach((key, actor) ->
                        sink.accept(new Question(Question.Kind.SPELLING, key), Digest.of(digest(actor))));
    }

    private void surnames() {
        new Surnames(index.byId().values())
                .bearers()
                .forEach((surname, entries) -> sink.accept(
                        new Question(Question.Kind.SURNAME, surname),
                        Digest.of(entries.stream().map(this::digest).toList())));
    }

    private void descriptions() {
        index.described()
                .forEach((noun, actors) -> sink.accept(
                        new Question(Question.Kind.DESCRIPTION, noun),
                        Digest.of(actors.stream().map(Actor::id).toList())));
    }

    /** Who governs is asked by a state's names only. */
    private void states() {
        Map<String, List<Object>> states = new TreeMap<>();
        index.states().forEach((code, entries) -> {
            List<Object> answer = states.computeIfAbsent(code, unseen -> new ArrayList<>());
            for (Entry entry : entries) {
                answer.add(entry.actor());
                answer.add(entry.period());
            }
        });
        tell(Question.Kind.STATE, states);
    }

    private void tell(Question.Kind kind, Map<String, List<Object>> answers) {
        answers.forEach((about, answer) -> sink.accept(new Question(kind, about), Digest.of(answer)));
    }

    /** An actor as it is told, with all that is known of it. */
    private long digest(Actor actor) {
        Entry entry = index.byId().get(actor.id());
        if (entry == null || !entry.actor().equals(actor)) {
            return Digest.of(actor, entry == null ? 0L : digest(entry));
        }
        return digest(entry);
    }

    private long digest(Entry entry) {
        @Nullable Long known = digests.get(entry);
        if (known == null) {
            known = compute(entry);
            digests.put(entry, known);
        }
        return known;
    }

    /** Everything but where it stands in its file, with its wholes and, of a state, who governs it. */
    private long compute(Entry entry) {
        Actor actor = entry.actor();
        List<Object> rulers = new ArrayList<>();
        if (actor.kind() == ActorKind.STATE) {
            for (Entry ruler : index.rulers(actor.country())) {
                rulers.add(ruler.actor());
                rulers.add(ruler.governs());
            }
        }
        return Digest.of(
                actor,
                entry.period(),
                entry.aliases(),
                entry.roles(),
                entry.governed(),
                entry.governs(),
                entry.descriptions(),
                wholes(actor),
                rulers);
    }

    private List<String> wholes(Actor actor) {
        List<String> wholes = new ArrayList<>();
        Entry next = index.byId().get(actor.parent());
        for (int depth = 0; depth < DEPTH && next != null; depth++) {
            wholes.add(next.actor().id());
            next = index.byId().get(next.actor().parent());
        }
        return wholes;
    }
}
