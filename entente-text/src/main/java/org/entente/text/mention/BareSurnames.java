package org.entente.text.mention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.actor.Actor;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** "<b>Orban</b> vetoed the loan": a statesman whom a text calls by his surname before it has named him. */
final class BareSurnames {

    private static final Vocabulary WORDS = Vocabulary.shared();
    private static final Set<String> AGENTIVE = WORDS.wordClass("agentive");
    private static final Set<String> OF_A_PLACE = Set.of("in", "at", "near", "into", "outside", "around", "from");
    /** Surnames that are words of time as well. */
    private static final Set<String> OF_TIME = Set.of("May", "March", "August", "April", "June", "Day");

    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");

    private final NameScan scan;
    private final Scene scene;
    private final Sentence s;

    BareSurnames(NameScan scan) {
        this.scan = scan;
        this.scene = scan.scene;
        this.s = scan.s;
    }

    /** Whom one capital means that no list knows. */
    Optional<Actor> at(int token) {
        boolean alone = scan.knownEnd[token] == 0
                && s.upos(token) == Upos.PROPN
                && scan.capital(token)
                && s.form(token).length() > 2
                && !capital(token - 1)
                && !capital(token + 1)
                && scene.memory.partlyNamed(s.form(token)).isEmpty()
                && scene.memory.named(s.form(token)).isEmpty();
        if (!alone || !isPerson(token)) {
            return Optional.empty();
        }
        Optional<Actor> then =
                year().flatMap(day -> scene.directory.surnamed(s.form(token), Optional.of(day), List.of()));
        return then.isPresent() ? then : scene.directory.surnamed(s.form(token), scene.date, countries());
    }

    /** The middle of the year that the sentence speaks of: "In <b>1982</b> Galtieri landed troops". */
    private Optional<LocalDate> year() {
        for (int token = 0; token < s.size(); token++) {
            if (YEAR.matcher(s.form(token)).matches()) {
                return Optional.of(LocalDate.of(Integer.parseInt(s.form(token)), 7, 1));
            }
        }
        return Optional.empty();
    }

    /** Whether what stands around it allows that it is a person and no town or month. */
    private boolean isPerson(int token) {
        boolean acts =
                s.relation(token) == Relation.NSUBJ && s.head(token) >= 0 && AGENTIVE.contains(s.lemma(s.head(token)));
        boolean article = token > 0 && s.lemma(token - 1).equals("the") && s.relation(token) != Relation.COMPOUND;
        return acts || !article && !OF_TIME.contains(s.form(token)) && !OF_A_PLACE.contains(s.marker(token));
    }

    private Collection<String> countries() {
        Set<String> countries = new LinkedHashSet<>(scene.memory.countries());
        for (KnownName name : scan.known) {
            if (name != null && !name.actor().country().isEmpty()) {
                countries.add(name.actor().country());
            }
        }
        return countries;
    }

    /** Whether a word of a longer name stands there: "<b>James</b> Brown", "Brown <b>University</b>". */
    private boolean capital(int token) {
        return token >= 0
                && token < s.size()
                && scan.capital(token)
                && (s.upos(token) == Upos.PROPN || s.upos(token) == Upos.ADJ || s.upos(token) == Upos.NOUN)
                && scan.known[token] == null
                && token > 0;
    }
}
