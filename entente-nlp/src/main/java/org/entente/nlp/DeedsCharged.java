package org.entente.nlp;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "Accused Eritrea of <b>backing</b> rebels": the parser takes the deed for a noun that
 * stands before another. It is given one that is no noun in its place.
 */
final class DeedsCharged {

    private static final String STAND_IN = "supporting";

    private static final Set<String> DEEDS = Set.of(
            "backing",
            "funding",
            "financing",
            "training",
            "bombing",
            "poisoning",
            "kidnapping",
            "holding",
            "shelling",
            "bankrolling",
            "equipping",
            "briefing",
            "hacking",
            "trafficking",
            "stalking",
            "mining");

    private static final Set<String> CHARGES = Set.of(
            "accuse",
            "accuses",
            "accused",
            "accusing",
            "suspect",
            "suspects",
            "suspected",
            "suspecting",
            "convicted",
            "blame",
            "blames",
            "blamed",
            "blaming",
            "condemned",
            "denounced",
            "guilty");

    private static final Set<String> JOINTS = Set.of("of", "for");

    /** Behind these a deed is a noun after all: "accused of bombing and murder". */
    private static final Set<String> ENDS = Set.of(
            "of",
            "in",
            "by",
            "and",
            "or",
            "to",
            "at",
            "on",
            "from",
            "for",
            "with",
            "which",
            "that",
            "who",
            "when",
            "after",
            "before",
            "since",
            "during",
            "as",
            "while",
            "-",
            "camps",
            "camp",
            "campaign",
            "campaigns",
            "cuts",
            "raids",
            "raid",
            "missions",
            "programme",
            "programmes",
            "program",
            "programs",
            "attacks",
            "attack",
            "plot");

    private DeedsCharged() {}

    /** Whether a word is a deed that the parser reads another one for. */
    static boolean replaced(String form) {
        return form.equals(STAND_IN);
    }

    private static boolean at(List<String> forms, int word) {
        String next = forms.get(word + 1).toLowerCase(Locale.ROOT);
        return DEEDS.contains(forms.get(word))
                && JOINTS.contains(forms.get(word - 1))
                && Character.isLetter(next.charAt(0))
                && !ENDS.contains(next);
    }

    /** The words as the parser reads them. */
    static List<String> standIns(List<String> forms, List<String> standing) {
        int charge = 0;
        while (charge < forms.size() && !CHARGES.contains(forms.get(charge).toLowerCase(Locale.ROOT))) {
            charge++;
        }
        return StandIns.put(standing, charge + 1, word -> at(forms, word), STAND_IN);
    }
}
