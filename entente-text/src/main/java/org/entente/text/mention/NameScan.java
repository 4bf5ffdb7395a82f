package org.entente.text.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.Name;
import org.jspecify.annotations.Nullable;

/** What the tokens of one sentence show of names before any is read: the actor list's, the parser's, and capitals. */
final class NameScan {

    private static final Vocabulary WORDS = Vocabulary.shared();
    private static final Set<String> DOCUMENTS = WORDS.wordClass("named-after-a-place");
    private static final Set<String> HALVES = Set.of("North", "South", "East", "West");
    private static final Set<String> OF_A_LANGUAGE = Set.of("speaking", "language", "style");
    private static final Set<String> CALLED_AFTER = WORDS.wordClass("called-after-somebody");

    private static final Set<String> OFFICIAL = Vocabulary.shared().wordClass("official-body");
    private static final Set<String> DETERMINERS = Set.of("the", "her", "his", "their", "your");

    final Scene scene;
    final Sentence s;
    /** The list's longest name that begins at a token. */
    final @Nullable KnownName[] known;
    /** Where the list's name that a token belongs to ends; 0 where it belongs to none. */
    final int[] knownEnd;

    /** Whether the capital that begins at a token is only what a document is called after. */
    final boolean[] namesDocument;

    final @Nullable EntityKind[] entity;
    final int[] entityEnd;
    /** Whether every word of weight has a capital, so that a capital tells nothing. */
    final boolean headline;

    NameScan(Scene scene) {
        this.scene = scene;
        this.s = scene.sentence;
        this.known = new @Nullable KnownName[s.size()];
        this.knownEnd = new int[s.size()];
        this.namesDocument = new boolean[s.size()];
        this.entity = new @Nullable EntityKind[s.size()];
        this.entityEnd = new int[s.size()];
        this.headline = isHeadline(s);
        findKnown();
        for (EntitySpan span : s.entities()) {
            for (int token = span.first(); token < span.end() && token < s.size(); token++) {
                entity[token] = span.kind();
                entityEnd[token] = span.end();
            }
        }
        if (!headline) {
            findSurnames();
            findMisspelled();
        }
    }

    /** A name that can mean several, and where it begins. */
    private record Ambiguous(int token, Name name) {}

    /** What has one meaning is read first, so that its country decides what else the rest can mean. */
    private void findKnown() {
        List<String> forms = new FormList(s);
        List<Ambiguous> ambiguous = new ArrayList<>(2);
        Set<String> countries = new LinkedHashSet<>();
        int token = 0;
        while (token < s.size()) {
            boolean nominal = capital(token) || s.upos(token) == Upos.PROPN || s.upos(token) == Upos.NOUN;
            Optional<Name> name =
                    nominal && !dollars(token) && !anyStates(token) && !scene.memory.renamed(s.form(token))
                            ? scene.directory.find(forms, token)
                            : Optional.empty();
            if (name.isEmpty()) {
                half(token);
                token++;
                continue;
            }
            if (name.get().senses().size() == 1) {
                know(token, name.get(), List.of());
                KnownName known = this.known[token];
                if (known != null && !known.actor().country().isEmpty()) {
                    countries.add(known.actor().country());
                }
            } else {
                ambiguous.add(new Ambiguous(token, name.get()));
            }
            token += name.get().tokens();
        }
        countries.addAll(scene.memory.countries());
        ambiguous.forEach(one -> know(one.token(), one.name(), countries));
        DividedLands divided = new DividedLands(this);
        for (int i = 0; i < s.size(); i++) {
            int half = i;
            divided.at(i).ifPresent(land -> knowAlone(half, land));
        }
        Houses houses = new Houses(this);
        for (int i = 0; i < s.size(); i++) {
            if (houses.elsewhere(i)) {
                forget(i);
            }
        }
        new Waters(this).within().forEach(this::forget);
        for (int i = 0; i < s.size(); i++) {
            KnownName capital = known[i];
            boolean document =
                    capital != null && capital.use() == KnownName.Use.METONYM && namesADocument(knownEnd[i] - 1);
            if (document
                    || capital != null && (namesAPlace(capital, knownEnd[i]) || namesALanguage(capital, knownEnd[i]))) {
                known[i] = null;
                namesDocument[i] = true;
            }
        }
    }

    /** "<b>North</b> and South Korea", "<b>North</b> and South Korean": a half of a land whose name stands with the other half. */
    private void half(int token) {
        if (token + 2 >= s.size()
                || !HALVES.contains(s.form(token))
                || !s.lemma(token + 1).equals("and")) {
            return;
        }
        boolean apart = token + 3 < s.size() && HALVES.contains(s.form(token + 2));
        String[] other = (s.form(token + 2) + (apart ? " " + s.form(token + 3) : "")).split(" ", 2);
        if (other.length == 2 && HALVES.contains(other[0])) {
            scene.directory.named(s.form(token) + " " + other[1], scene.date).ifPresent(land -> knowAlone(token, land));
        }
    }

    /** The name that begins at a token names nobody. */
    private void forget(int token) {
        Arrays.fill(knownEnd, token, knownEnd[token], 0);
        known[token] = null;
    }

    private void knowAlone(int token, Actor actor) {
        known[token] = new KnownName(1, actor, KnownName.Use.NAME);
        knownEnd[token] = token + 1;
    }

    /** "all <b>States</b>", "the <b>States</b> concerned": any of them, but "in <b>the States</b>" one. */
    private boolean anyStates(int token) {
        if (!s.form(token).equals("States")) {
            return false;
        }
        boolean article = token > 0 && lower(token - 1).equals("the");
        boolean told = token + 1 < s.size()
                && switch (lower(token + 1)) {
                    case "concerned", "parties", "party", "members", "of", "which", "that" -> true;
                    default -> false;
                };
        return !article || told;
    }

    /** "the Pretoria agreement": it is called after where it was signed, which is no party to it. */
    private boolean namesADocument(int last) {
        int noun = s.head(last);
        return noun == last + 1 && s.relation(last) == Relation.COMPOUND && DOCUMENTS.contains(lower(noun));
    }

    /** "Ben Gurion airport", "a Gandhi museum": what is called after a statesman is not he. */
    private boolean namesAPlace(KnownName name, int next) {
        int noun = next < s.size() && lower(next).equals("international") ? next + 1 : next;
        return name.actor().kind() == ActorKind.PERSON && noun < s.size() && CALLED_AFTER.contains(lower(noun));
    }

    /** "the English-speaking provinces": a language, which is no state's. */
    private boolean namesALanguage(KnownName name, int next) {
        return name.use() == KnownName.Use.ADJECTIVE
                && next + 1 < s.size()
                && Phrases.isHyphen(s, next)
                && OF_A_LANGUAGE.contains(lower(next + 1));
    }

    /** "US$50m", "US $50m": a currency, which names no state, unlike in "gave Haiti $50m". */
    private boolean dollars(int token) {
        boolean beforeSign = token + 1 < s.size() && s.form(token + 1).charAt(0) == '$';
        return s.form(token).indexOf('$') > 0 || beforeSign && s.relation(token) != Relation.IOBJ;
    }

    private void know(int token, Name name, Collection<String> countries) {
        Optional<KnownName> meant = scene.directory.choose(name, scene.date, countries);
        if (meant.isPresent()) {
            int end = Math.min(s.size(), token + name.tokens());
            known[token] = meant.get();
            for (int i = token; i < end; i++) {
                knownEnd[i] = end;
            }
        }
    }

    private void findSurnames() {
        BareSurnames surnames = new BareSurnames(this);
        for (int i = 0; i < s.size(); i++) {
            int token = i;
            surnames.at(token).ifPresent(statesman -> knowAlone(token, statesman));
        }
    }

    /** A state whose name is misspelled: one capitalised word that nothing else explains. */
    private void findMisspelled() {
        for (int token = 0; token < s.size(); token++) {
            boolean alone = knownEnd[token] == 0
                    && s.upos(token) == Upos.PROPN
                    && entity[token] != EntityKind.PERSON
                    && !DividedLands.plural(s.form(token))
                    && !properNeighbour(token - 1)
                    && !properNeighbour(token + 1);
            Optional<Actor> state = alone ? scene.directory.misspelled(s.form(token)) : Optional.empty();
            if (state.isPresent()) {
                knowAlone(token, state.get());
            }
        }
    }

    private boolean properNeighbour(int token) {
        return token >= 0 && token < s.size() && s.upos(token) == Upos.PROPN && knownEnd[token] == 0;
    }

    boolean capital(int token) {
        return Character.isUpperCase(s.form(token).charAt(0));
    }

    /** "<b>The Commission</b> condemned": a body that calls itself by a common noun and a capital, which the parser took for the noun. */
    boolean officialBody(int token) {
        return token > 0
                && !headline
                && (s.upos(token) == Upos.NOUN || s.upos(token) == Upos.PROPN)
                && capital(token)
                && OFFICIAL.contains(lower(token))
                && s.relation(token) == Relation.NSUBJ
                && (DETERMINERS.contains(lower(token - 1)) || token > 1 && capital(token - 1))
                && knownEnd[token] == 0;
    }

    /** Whether every word of weight has a capital, so that a capital tells nothing. */
    private static boolean isHeadline(Sentence s) {
        int capitals = 0;
        for (int token = 0; token < s.size(); token++) {
            if (Character.isUpperCase(s.form(token).charAt(0))) {
                capitals++;
            } else if (switch (s.upos(token)) {
                case NOUN, VERB, ADJ, ADV -> true;
                default -> false;
            }) {
                return false;
            }
        }
        return capitals > 2;
    }

    boolean organisation(int begin, int end) {
        for (int token = begin; token < end; token++) {
            if (WORDS.hint(lower(token)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether two heads are one name's: the same, or both flat on one noun ("mediator Diego Cordovez"). */
    boolean oneName(int head, int other) {
        return head == other
                || s.head(head) == s.head(other)
                        && s.relation(head) == Relation.FLAT
                        && s.relation(other) == Relation.FLAT;
    }

    /** The head of the piece of a stretch that a token belongs to. */
    int top(int token, int begin, int end) {
        int at = token;
        for (int steps = 0; steps < end - begin; steps++) {
            int head = s.head(at);
            if (head < begin || head >= end) {
                return at;
            }
            at = head;
        }
        return at;
    }

    List<String> forms(int begin, int end) {
        return IntStream.range(begin, end).mapToObj(s::form).toList();
    }

    String lower(int token) {
        return s.form(token).toLowerCase(Locale.ROOT);
    }
}
