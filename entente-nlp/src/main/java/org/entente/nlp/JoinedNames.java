package org.entente.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.token.TokenizedSentence;

/** A sentence whose names of several words have been joined into one word each. */
final class JoinedNames {

    final List<String> forms;
    /** The same as the parser reads them, with stand-ins for dates that run into names and for fights that look like participles. */
    final List<String> read;

    final int[] begins;
    final int[] ends;
    /** What each joined name names; empty for every other word. */
    final List<Optional<EntityKind>> kinds;

    private JoinedNames(List<String> forms, int[] begins, int[] ends, List<Optional<EntityKind>> kinds) {
        this(
                forms,
                TalksInHeadlines.standIns(
                        forms,
                        FightsBetween.standIns(forms, DaysBehindNames.standIns(forms, OpeningDates.standIns(forms)))),
                begins,
                ends,
                kinds);
    }

    private JoinedNames(
            List<String> forms, List<String> read, int[] begins, int[] ends, List<Optional<EntityKind>> kinds) {
        this.forms = forms;
        this.read = read;
        this.begins = begins;
        this.ends = ends;
        this.kinds = kinds;
    }

    static JoinedNames of(TokenizedSentence sentence, NameLexicon names) {
        List<String> split = Arrays.asList(sentence.forms());
        List<String> forms = new ArrayList<>(split.size());
        List<Optional<EntityKind>> kinds = new ArrayList<>(split.size());
        int[] begins = new int[split.size()];
        int[] ends = new int[split.size()];
        for (int i = 0; i < split.size(); ) {
            Optional<NameLexicon.Match> match = names.longest(split, i).filter(name -> name.tokens() > 1);
            int end = Math.min(
                    split.size(), i + match.map(NameLexicon.Match::tokens).orElse(1));
            begins[forms.size()] = sentence.begin(i);
            ends[forms.size()] = sentence.end(end - 1);
            forms.add(end == i + 1 ? split.get(i) : joined(sentence, i, end));
            kinds.add(match.map(NameLexicon.Match::kind));
            i = end;
        }
        return new JoinedNames(forms, Arrays.copyOf(begins, forms.size()), Arrays.copyOf(ends, forms.size()), kinds);
    }

    /** The same words, with "and" for the parser to read in a comma's place. */
    JoinedNames joinedAt(int comma) {
        List<String> joined = new ArrayList<>(read);
        joined.set(comma, HeadlineCommas.STAND_IN);
        return new JoinedNames(forms, joined, begins, ends, kinds);
    }

    /** The same words of a headline in capitals, for the parser to read as they would stand in a text. */
    JoinedNames inTrueCase(Sentence first) {
        return new JoinedNames(forms, Capitals.inTrueCase(read, first), begins, ends, kinds);
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
                && !read.get(word).equalsIgnoreCase(forms.get(word))
                && !DaysBehindNames.replaced(read.get(word))
                && !FightsBetween.replaced(read.get(word))
                && !TalksInHeadlines.replaced(read.get(word))
                && !joins(word);
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
