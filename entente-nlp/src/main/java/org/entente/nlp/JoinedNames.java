package org.entente.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.nlp.token.JoinedNouns;
import org.entente.nlp.token.MisreadWords;
import org.entente.nlp.token.TokenizedSentence;

/** A sentence whose names and nouns of several words have been joined into one word each. */
final class JoinedNames {

    final List<String> forms;
    /** The same as the parser reads them, with stand-ins for dates that run into names, for fights that look like participles and for joined nouns. */
    final List<String> read;

    final int[] begins;
    final int[] ends;
    /** What each joined name names; empty for every other word. */
    final List<Optional<EntityKind>> kinds;

    /** By their place, the nouns that have been joined. */
    private final Map<Integer, JoinedNouns.Match> nouns;

    private JoinedNames(
            List<String> forms,
            List<String> read,
            int[] begins,
            int[] ends,
            List<Optional<EntityKind>> kinds,
            Map<Integer, JoinedNouns.Match> nouns) {
        this.forms = forms;
        this.read = read;
        this.begins = begins;
        this.ends = ends;
        this.kinds = kinds;
        this.nouns = nouns;
    }

    static JoinedNames of(TokenizedSentence sentence, NameLexicon names) {
        List<String> split = Arrays.asList(sentence.forms());
        List<String> forms = new ArrayList<>(split.size());
        List<Optional<EntityKind>> kinds = new ArrayList<>(split.size());
        int[] begins = new int[split.size()];
        int[] ends = new int[split.size()];
        Map<Integer, JoinedNouns.Match> nouns = new HashMap<>();
        for (int i = 0; i < split.size(); ) {
            Optional<NameLexicon.Match> match = names.longest(split, i).filter(name -> name.tokens() > 1);
            Optional<JoinedNouns.Match> noun =
                    match.isPresent() ? Optional.empty() : JoinedNouns.english().at(split, i);
            int place = forms.size();
            noun.ifPresent(found -> nouns.put(place, found));
            int tokens = match.map(NameLexicon.Match::tokens)
                    .orElse(noun.map(JoinedNouns.Match::tokens).orElse(1));
            int end = Math.min(split.size(), i + tokens);
            begins[forms.size()] = sentence.begin(i);
            ends[forms.size()] = sentence.end(end - 1);
            forms.add(end == i + 1 ? split.get(i) : joined(sentence, i, end));
            kinds.add(match.map(NameLexicon.Match::kind));
            i = end;
        }
        return new JoinedNames(
                forms,
                read(forms, nouns),
                Arrays.copyOf(begins, forms.size()),
                Arrays.copyOf(ends, forms.size()),
                kinds,
                nouns);
    }

    private static List<String> read(List<String> forms, Map<Integer, JoinedNouns.Match> nouns) {
        List<String> dated = DaysBehindNames.standIns(forms, OpeningDates.standIns(forms));
        List<String> read = MisreadWords.english().standIns(forms, dated);
        if (nouns.isEmpty()) {
            return read;
        }
        List<String> standing = new ArrayList<>(read);
        nouns.forEach((place, noun) -> standing.set(place, noun.inPlaceOf(forms.get(place))));
        return standing;
    }

    /** Some of the words, from one to another, exclusive; all of them are these themselves. */
    JoinedNames part(int from, int to) {
        if (from == 0 && to == forms.size()) {
            return this;
        }
        Map<Integer, JoinedNouns.Match> within = new HashMap<>();
        nouns.forEach((place, noun) -> {
            if (place >= from && place < to) {
                within.put(place - from, noun);
            }
        });
        List<String> some = new ArrayList<>(read.subList(from, to));
        if (some.get(to - from - 1).equals(";")) {
            some.set(to - from - 1, ".");
        }
        return new JoinedNames(
                forms.subList(from, to),
                some,
                Arrays.copyOfRange(begins, from, to),
                Arrays.copyOfRange(ends, from, to),
                kinds.subList(from, to),
                within);
    }

    /** The same words, with "and" for the parser to read in a comma's place. */
    JoinedNames joinedAt(int comma) {
        List<String> joined = new ArrayList<>(read);
        joined.set(comma, HeadlineCommas.STAND_IN);
        return new JoinedNames(forms, joined, begins, ends, kinds, nouns);
    }

    /** The same words of a headline in capitals, for the parser to read as they would stand in a text. */
    JoinedNames inTrueCase(Sentence first) {
        return new JoinedNames(forms, Capitals.inTrueCase(read, first), begins, ends, kinds, nouns);
    }

    /** Whether a word is a comma that is read as "and". */
    boolean joins(int word) {
        return forms.get(word).equals(",") && read.get(word).equals(HeadlineCommas.STAND_IN);
    }

    /** For each word the tag of names where it is a joined one, else -1. */
    int[] fixedTags(int nameTag) {
        int[] fixed = new int[forms.size()];
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = kinds.get(i).isPresent() ? nameTag : -1;
        }
        return fixed;
    }

    /** Whether the parser reads another word in the place of a name. */
    boolean standsIn(int word) {
        return read != forms
                && !forms.get(word).equals(";")
                && !read.get(word).equalsIgnoreCase(forms.get(word))
                && !DaysBehindNames.replaced(read.get(word))
                && !MisreadWords.english().standsIn(read.get(word))
                && !joins(word)
                && !nouns.containsKey(word);
    }

    /** The lemma of a word where it is no word's own: a joined noun, a comma read as "and". */
    Optional<String> lemma(int word) {
        return joins(word)
                ? Optional.of(HeadlineCommas.STAND_IN)
                : Optional.ofNullable(nouns.get(word)).map(JoinedNouns.Match::lemma);
    }

    /** The words, with adverbs in the place of days that run into the names before them. */
    List<String> withoutDaysBehindNames() {
        return DaysBehindNames.standIns(forms, forms);
    }

    private static String joined(TokenizedSentence sentence, int from, int to) {
        StringBuilder name = new StringBuilder(sentence.form(from));
        for (int i = from + 1; i < to; i++) {
            if (sentence.begin(i) > sentence.end(i - 1)) {
                name.append(' ');
            }
            name.append(sentence.form(i));
        }
        return name.toString();
    }
}
