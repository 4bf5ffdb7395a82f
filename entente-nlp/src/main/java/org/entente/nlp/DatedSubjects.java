package org.entente.nlp;

import java.util.Set;
import org.entente.nlp.token.Calendar;

/**
 * "In September 2020 <b>Azerbaijan</b>, armed by Turkey, attacked", "That December <b>Peru</b> threatened Chile", "In 1958 <b>Mao</b>, sensing a
 * trap, refused": a name behind a month or year that opens a clause is its subject, though the parser takes both for one name.
 */
final class DatedSubjects {

    private static final Set<String> WHICH = Set.of("that", "this", "last", "next");

    private final LooseTree tree;

    private DatedSubjects(LooseTree tree) {
        this.tree = tree;
    }

    /** Parts such names from the months. */
    static void mend(LooseTree tree) {
        DatedSubjects mender = new DatedSubjects(tree);
        for (int month = 1; month + 2 < tree.size(); month++) {
            int verb = tree.heads[month];
            if (Calendar.names(tree.forms.get(month)) && verb > month && tree.uposes[verb] == Upos.VERB) {
                mender.mend(month, verb);
            }
            if (Calendar.names(tree.forms.get(month))) {
                mender.owner(month);
            }
            if (mender.isYear(month)) {
                mender.year(month);
            }
        }
    }

    /** "That August <b>China</b>'s coastguard fired": the month owns nothing. */
    private void owner(int month) {
        int noun = tree.heads[month];
        int name = month + 1;
        boolean joined = WHICH.contains(tree.lower(month - 1))
                && tree.relations[month] == Relation.NMOD_POSS
                && noun > name
                && tree.heads[noun] > noun
                && tree.uposes[name] == Upos.PROPN
                && tree.heads[name] == month;
        if (!joined) {
            return;
        }
        for (int word = name + 1; word < noun; word++) {
            tree.heads[word] = tree.heads[word] == month ? name : tree.heads[word];
        }
        tree.heads[name] = noun;
        tree.relations[name] = Relation.NMOD_POSS;
        tree.heads[month] = tree.heads[noun];
        tree.relations[month] = Relation.OBL_UNMARKED;
        tree.heads[month - 1] = month;
        tree.relations[month - 1] = Relation.DET;
    }

    /** "In 1958 Mao, sensing a trap, refused": the year is no number of the name. */
    private void year(int year) {
        int name = tree.heads[year];
        int verb = name > year ? tree.heads[name] : -1;
        boolean joined = verb > name
                && tree.uposes[name] == Upos.PROPN
                && tree.relations[year] == Relation.NUMMOD
                && tree.relations[name] == Relation.OBL
                && tree.heads[year - 1] == name
                && tree.relations[year - 1] == Relation.CASE
                && tree.uposes[verb] == Upos.VERB;
        if (!joined || tree.has(verb, Relation.NSUBJ) || tree.has(verb, Relation.NSUBJ_PASS)) {
            return;
        }
        tree.heads[year - 1] = year;
        tree.heads[year] = verb;
        tree.relations[year] = Relation.OBL;
        tree.subject(name, verb);
    }

    private void mend(int month, int verb) {
        boolean opens = month == 1 || tree.uposes[month - 2] == Upos.CCONJ || tree.uposes[month - 2] == Upos.PUNCT;
        boolean which = opens && WHICH.contains(tree.lower(month - 1)) && tree.relations[month] == Relation.NSUBJ;
        boolean when = tree.relations[month] == Relation.OBL && tree.relations[month - 1] == Relation.CASE;
        int name = month + 1;
        if (when && isYear(name)) {
            name++;
        } else if (!which) {
            return;
        }
        boolean joined = name < verb
                && tree.uposes[name] == Upos.PROPN
                && tree.under(name, month)
                && (tree.relations[name] == Relation.FLAT || tree.relations[name] == Relation.COMPOUND);
        if (!joined || !which && (tree.has(verb, Relation.NSUBJ) || tree.has(verb, Relation.NSUBJ_PASS))) {
            return;
        }
        for (int word = name + 1; word < tree.size(); word++) {
            if (tree.heads[word] == month) {
                tree.heads[word] = name;
            }
        }
        tree.heads[name] = verb;
        tree.relations[name] = Relation.NSUBJ;
        if (which) {
            tree.relations[month] = Relation.OBL_UNMARKED;
            tree.heads[month - 1] = month;
            tree.relations[month - 1] = Relation.DET;
        }
    }

    private boolean isYear(int word) {
        String form = tree.forms.get(word);
        return form.length() == 4 && form.chars().allMatch(Character::isDigit);
    }
}
