package org.entente.nlp.token;

import java.util.Map;
import java.util.Set;

/** Takes the endings of English verbs, nouns and adjectives off: irregular forms by table, the rest by rule. */
final class Inflection {

    private static final int LONGEST_ENDING = 10;

    private static final Set<String> KEEPS_DOUBLE =
            Set.of("add", "odd", "egg", "err", "purr", "boycott", "ebb", "inn", "whirr", "butt", "watt", "burr");
    private static final Set<String> SINGLE_L = Set.of(
            "control",
            "patrol",
            "compel",
            "propel",
            "expel",
            "rebel",
            "cancel",
            "travel",
            "label",
            "model",
            "fuel",
            "fulfil",
            "enrol",
            "repel",
            "dispel",
            "excel",
            "quarrel",
            "signal",
            "channel",
            "level",
            "marshal",
            "martial",
            "total",
            "counsel",
            "tunnel",
            "duel",
            "equal",
            "rival",
            "impel",
            "enthral",
            "instil",
            "distil",
            "initial",
            "dial",
            "pedal",
            "shovel",
            "snorkel",
            "unravel",
            "spiral",
            "parcel",
            "bevel",
            "libel",
            "medal",
            "refuel",
            "remodel",
            "outrival",
            "extol",
            "funnel",
            "jewel",
            "kennel",
            "panel",
            "swivel",
            "tinsel",
            "trowel",
            "weasel",
            "annul",
            "back-pedal",
            "backpedal",
            "barrel",
            "bedevil",
            "canal",
            "carol",
            "chisel",
            "corral",
            "cudgel",
            "devil",
            "disembowel",
            "empanel",
            "gambol",
            "gel",
            "general",
            "gravel",
            "grovel",
            "impanel",
            "imperil",
            "marvel",
            "metal",
            "parallel",
            "pencil",
            "pummel",
            "rappel",
            "remote-control",
            "revel",
            "shrivel",
            "soft-pedal",
            "stencil",
            "towel",
            "trammel",
            "yodel");

    private final Map<String, String> verbs = WordTables.forms("irregular-verbs.txt");
    private final Map<String, String> nouns = WordTables.forms("irregular-nouns.txt");
    private final Map<String, Boolean> silentE = WordTables.endings("silent-e.txt");
    private final Set<String> adjectives = WordTables.words("adjectives.txt");

    /** The base of a finite third person, past, participle or gerund, in lower case. */
    String verb(String form) {
        String irregular = verbs.get(form);
        if (irregular != null) {
            return irregular;
        }
        for (String prefix : new String[] {"re-", "re", "un", "over", "out", "under", "mis", "pre", "co-"}) {
            if (form.startsWith(prefix)) {
                String base = verbs.get(form.substring(prefix.length()));
                if (base != null && form.length() > prefix.length() + 2) {
                    return prefix + base;
                }
            }
        }
        if (form.endsWith("ing") && form.length() > 4) {
            return stem(form.substring(0, form.length() - 3));
        }
        if (form.endsWith("ied")) {
            return form.length() == 4 ? form.substring(0, 3) : form.substring(0, form.length() - 3) + "y";
        }
        if (form.endsWith("ed") && form.length() > 3) {
            return stem(form.substring(0, form.length() - 2));
        }
        return form;
    }

    String verbThirdPerson(String form) {
        String irregular = verbs.get(form);
        return irregular != null ? irregular : withoutS(form);
    }

    private String stem(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        if (last == 'e') {
            return stem + "e";
        }
        if (n > 2 && last == stem.charAt(n - 2) && "bdgkmnprtvlz".indexOf(last) >= 0) {
            String single = stem.substring(0, n - 1);
            if (last == 'l') {
                return SINGLE_L.contains(single) ? single : stem;
            }
            return KEEPS_DOUBLE.contains(stem) || (last == 'z' && !single.endsWith("qui")) ? stem : single;
        }
        if (stem.endsWith("ick") || stem.endsWith("rolick")) {
            boolean added =
                    stem.endsWith("fick") || stem.endsWith("nick") || stem.endsWith("mick") || stem.endsWith("lick");
            return added && syllables(stem) > 1 ? stem.substring(0, n - 1) : stem;
        }
        if (syllables(stem) == 0) {
            return stem;
        }
        return isShort(stem) || needsE(stem) ? stem + "e" : stem;
    }

    /** One vowel between consonants: without a silent e the last would have been doubled ("hoping", "hopping"). */
    private static boolean isShort(String stem) {
        int n = stem.length();
        int vowel = n - 2;
        if (vowel < 0 || "aeiouwxy".indexOf(stem.charAt(n - 1)) >= 0 || "aeiouy".indexOf(stem.charAt(vowel)) < 0) {
            return false;
        }
        for (int i = 0; i < vowel; i++) {
            boolean afterQ = i > 0 && stem.charAt(i - 1) == 'q';
            if ("aeiouy".indexOf(stem.charAt(i)) >= 0 && !afterQ && !(i == 0 && stem.charAt(0) == 'y')) {
                return false;
            }
        }
        return !stem.equals("bus") && !stem.equals("gas");
    }

    private boolean needsE(String stem) {
        Boolean whole = silentE.get("^" + stem);
        if (whole != null) {
            return whole;
        }
        for (int length = Math.min(LONGEST_ENDING, stem.length()); length > 0; length--) {
            Boolean found = silentE.get(stem.substring(stem.length() - length));
            if (found != null) {
                return found;
            }
        }
        return false;
    }

    private static int syllables(String word) {
        int count = 0;
        boolean vowel = false;
        for (int i = 0; i < word.length(); i++) {
            boolean now = "aeiouy".indexOf(word.charAt(i)) >= 0;
            count += now && !vowel ? 1 : 0;
            vowel = now;
        }
        return count;
    }

    /** The singular of a plural noun, in lower case. */
    String noun(String form) {
        String irregular = nouns.get(form);
        if (irregular != null) {
            return irregular;
        }
        char first = form.charAt(form.charAt(0) == '\'' ? 1 % form.length() : 0);
        if (Character.isDigit(first) || form.endsWith("0s")) {
            return form.endsWith("0's") ? form.replace("'", "") : form;
        }
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && hyphen < form.length() - 2) {
            return form.substring(0, hyphen + 1) + noun(form.substring(hyphen + 1));
        }
        if (form.endsWith("men") && form.length() > 5) {
            return form.substring(0, form.length() - 2) + "an";
        }
        if (form.endsWith("selves")) {
            return form.substring(0, form.length() - 3) + "f";
        }
        if (form.endsWith("people") || form.endsWith("children")) {
            return form.endsWith("people") ? form : form.substring(0, form.length() - 3);
        }
        return withoutS(form);
    }

    private static String withoutS(String form) {
        int n = form.length();
        if (n < 3 || form.charAt(n - 1) != 's' || form.charAt(n - 2) == '\'') {
            return n > 3 && form.endsWith("'s") ? form.substring(0, n - 2) : form;
        }
        if (form.endsWith("ies")) {
            return n > 4 ? form.substring(0, n - 3) + "y" : form.substring(0, n - 1);
        }
        boolean sibilant = form.endsWith("sses")
                || form.endsWith("shes")
                || form.endsWith("ches")
                || form.endsWith("xes")
                || form.endsWith("zzes")
                || (form.endsWith("oes") && n > 5);
        if (sibilant) {
            return form.substring(0, n - 2);
        }
        boolean latin = form.endsWith("yses");
        if (latin) {
            return form.substring(0, n - 2) + "is";
        }
        boolean singular = form.endsWith("ss") || (form.endsWith("us") && n > 4 && !form.endsWith("ous"));
        return singular ? form : form.substring(0, n - 1);
    }

    /** The positive of a comparative ({@code -er}) or superlative ({@code -est}), in lower case. */
    String adjective(String form) {
        int cut = form.endsWith("est") ? 3 : form.endsWith("er") ? 2 : 0;
        int n = form.length() - cut;
        if (cut == 0 || n < 2) {
            return form;
        }
        String stem = form.substring(0, n);
        char last = stem.charAt(n - 1);
        if (last == 'i') {
            return stem.substring(0, n - 1) + "y";
        }
        if (adjectives.contains(stem + "e")) {
            return stem + "e";
        }
        boolean doubled = n > 2 && last == stem.charAt(n - 2) && "bdgmnpt".indexOf(last) >= 0;
        return doubled ? stem.substring(0, n - 1) : stem;
    }
}
