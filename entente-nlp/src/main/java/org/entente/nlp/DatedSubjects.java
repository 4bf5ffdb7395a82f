package org.entente.nlp;

import java.util.List;
import java.util.Set;
import org.entente.nlp.token.Calendar;

/**
 * "In September 2020 <b>Azerbaijan</b>, armed by Turkey, attacked", "That December <b>Peru</b> threatened Chile": a name behind a month that
 * opens a clause is its subject, though the parser takes both for one name.
 */
final class DatedSubjects {

    private static final Set<String> WHICH = Set.of("That", "This", "Last", "Next");

    private final List<String> forms;
    private final Upos[] uposes;
    private final int[] heads;
    private final Relation[] relations;

    private DatedSubjects(List<String> forms, Upos[] uposes, int[] heads, Relation[] relations) {
        this.forms = forms;
        this.uposes = uposes;
        this.heads = heads;
        this.relations = relations;
    }

    /** Parts such names from the months. */
    static void mend(List<String> forms, Upos[] uposes, int[] heads, Relation[] relations) {
        DatedSubjects tree = new DatedSubjects(forms, uposes, heads, relations);
        for (int month = 1; month + 2 < heads.length; month++) {
            int verb = heads[month];
            if (Calendar.names(forms.get(month)) && verb > month && uposes[verb] == Upos.VERB) {
                tree.mend(month, verb);
            }
        }
    }

    private void mend(int month, int verb) {
        boolean which = WHICH.contains(forms.get(month - 1)) && relations[month] == Relation.NSUBJ;
        boolean when = relations[month] == Relation.OBL && relations[month - 1] == Relation.CASE;
        int name = month + 1;
        if (when && isYear(name)) {
            name++;
        } else if (!which) {
            return;
        }
        boolean joined = name < verb
                && uposes[name] == Upos.PROPN
                && Heads.under(name, month, heads)
                && (relations[name] == Relation.FLAT || relations[name] == Relation.COMPOUND);
        if (!joined || !which && hasSubject(verb)) {
            return;
        }
        for (int word = name + 1; word < heads.length; word++) {
            if (heads[word] == month) {
                heads[word] = name;
            }
        }
        heads[name] = verb;
        relations[name] = Relation.NSUBJ;
        if (which) {
            relations[month] = Relation.OBL_UNMARKED;
            heads[month - 1] = month;
            relations[month - 1] = Relation.DET;
        }
    }

    private boolean isYear(int word) {
        String form = forms.get(word);
        return form.length() == 4 && form.chars().allMatch(Character::isDigit);
    }

    private boolean hasSubject(int verb) {
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] == verb && (relations[word] == Relation.NSUBJ || relations[word] == Relation.NSUBJ_PASS)) {
                return true;
            }
        }
        return false;
    }
}
