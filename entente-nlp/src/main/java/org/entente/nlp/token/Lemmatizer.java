package org.entente.nlp.token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.nlp.Upos;

/**
 * Gives words their dictionary forms as the English treebanks of Universal Dependencies do: lower case but for names
 * and acronyms, verbs in the infinitive, nouns in the singular, adjectives in the positive. Tables of irregular forms,
 * and rules for all the rest, so that unknown words get a form too. Safe for use by several threads.
 */
public final class Lemmatizer {

    private static final Lemmatizer ENGLISH = new Lemmatizer();
    private static final int CACHE = 1 << 13;

    private static final Map<String, String> CLOSED = closed();
    private static final Map<String, String> ABBREVIATED = table(
            "etc etc.  pm p.m.  am a.m.  p.m p.m.  a.m a.m.  yr year  yr. year  hr hour  hr. hour  km kilometer  no. number",
            "mins minute  min minute  yrs year  hrs hour  p. page  pp. page  tel telephone  vol. volume  luv love");
    private static final Map<String, String> COMPARED = compared();
    private static final Map<String, String> CALENDAR = calendar();

    /** Of tags that decide alike one each, and one that decides nothing. */
    private static final List<String> DECIDING =
            List.of("NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBP", "VBZ", "MD", "JJR", "JJS", "POS", "PRP");

    /** Forms of the past that are no verb's base, whatever tag they carry: "soldiers shot into the crowd". */
    private static final Set<String> ONLY_PAST = Set.of(
            "began",
            "blew",
            "broke",
            "brought",
            "built",
            "came",
            "caught",
            "chose",
            "drew",
            "drove",
            "fled",
            "flew",
            "fought",
            "gave",
            "grew",
            "held",
            "kept",
            "knew",
            "met",
            "rode",
            "rose",
            "sank",
            "sent",
            "shook",
            "shot",
            "slew",
            "sold",
            "sought",
            "spoke",
            "stood",
            "stole",
            "struck",
            "swept",
            "swore",
            "threw",
            "told",
            "took",
            "tore",
            "went",
            "withdrew",
            "won",
            "wrote");

    private record Entry(String form, Upos upos, String xpos, String lemma) {}

    private final Inflection inflection = new Inflection();
    private final Set<String> demonyms = WordTables.words("demonyms.txt");
    private final Entry[] cache = new Entry[CACHE];

    private Lemmatizer() {}

    /** The lemmatizer of English. */
    public static Lemmatizer english() {
        return ENGLISH;
    }

    /**
     * The dictionary form of one word.
     *
     * @param form the word's plain form
     * @param upos its universal part of speech
     * @param xpos its Penn Treebank tag
     */
    public String lemma(String form, Upos upos, String xpos) {
        int slot = (form.hashCode() * 31 + xpos.hashCode() + upos.name().hashCode()) & (CACHE - 1);
        Entry known = cache[slot];
        if (known != null && known.upos == upos && known.xpos.equals(xpos) && known.form.equals(form)) {
            return known.lemma;
        }
        String lemma = compute(form, upos, xpos);
        cache[slot] = new Entry(form, upos, xpos, lemma);
        return lemma;
    }

    /** The dictionary forms of a sentence's words; the clitics that are several words ("'s") by their neighbours. */
    public String[] lemmas(String[] forms, Upos[] uposes, String[] xposes) {
        String[] lemmas = new String[forms.length];
        for (int i = 0; i < forms.length; i++) {
            lemmas[i] = lemma(forms[i], uposes[i], xposes[i]);
            if (forms[i].length() < 3 && forms[i].startsWith("'")) {
                lemmas[i] = clitic(forms, uposes, xposes, i, lemmas[i]);
            }
        }
        return lemmas;
    }

    /**
     * Every dictionary form that a word can have, whatever its part of speech and its neighbours, or that a noun of several
     * tokens has which it may begin, as it is and in lower case:
     * {@link #lemma} and {@link #lemmas(String[], Upos[], String[])} never give another.
     */
    public Set<String> lemmas(String form) {
        Set<String> lemmas = new HashSet<>();
        for (Upos upos : Upos.values()) {
            for (String xpos : DECIDING) {
                String lemma = compute(form, upos, xpos);
                if (lemmas.add(lemma)) {
                    lemmas.add(lemma.toLowerCase(Locale.ROOT));
                }
            }
        }
        if (form.equals("'s")) {
            lemmas.add("be");
            lemmas.add("have");
        }
        lemmas.addAll(JoinedNouns.english().lemmasFrom(form));
        return lemmas;
    }

    private static String clitic(String[] forms, Upos[] uposes, String[] xposes, int at, String lemma) {
        if (forms[at].equals("'s") && uposes[at] == Upos.AUX) {
            for (int next = at + 1; next < Math.min(forms.length, at + 4); next++) {
                String form = forms[next];
                if (form.equals("been") || form.equals("got") || form.equals("had")) {
                    return "have";
                }
                if (!xposes[next].startsWith("RB")) {
                    break;
                }
            }
            return "be";
        }
        return lemma;
    }

    private String compute(String form, Upos upos, String xpos) {
        return switch (upos) {
            case PROPN -> proper(form, xpos);
            case VERB, AUX -> xpos.startsWith("NNP") ? form : verb(form, upos, xpos);
            case NOUN -> noun(form, xpos);
            case ADJ, ADV -> compared(form, upos, xpos);
            case NUM -> number(form);
            case PUNCT, SYM, X -> form;
            case ADP, CCONJ, DET, INTJ, PART, PRON, SCONJ -> closed(form, upos, xpos);
        };
    }

    private static String closed(String form, Upos upos, String xpos) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (xpos.equals("POS")) {
            return "'s";
        }
        if (xpos.equals("PRP") && lower.equals("her")) {
            return "she";
        }
        if (upos == Upos.PRON && lower.equals("'s")) {
            return "we";
        }
        if (upos == Upos.PART && (lower.equals("na") || lower.equals("ta"))) {
            return "to";
        }
        return CLOSED.getOrDefault(lower, lower);
    }

    private String proper(String form, String xpos) {
        if (!xpos.equals("NNPS")) {
            return CALENDAR.getOrDefault(form, form);
        }
        String lower = form.toLowerCase(Locale.ROOT);
        String singular = inflection.noun(lower);
        return singular.equals(lower) ? form : recased(form, singular);
    }

    /** Puts a form's capitals back onto its lemma. */
    private static String recased(String form, String lemma) {
        StringBuilder recased = new StringBuilder(lemma.length());
        for (int i = 0; i < lemma.length(); i++) {
            boolean capital = i < form.length() && Character.isUpperCase(form.charAt(i));
            recased.append(capital ? Character.toUpperCase(lemma.charAt(i)) : lemma.charAt(i));
        }
        return recased.toString();
    }

    private String verb(String form, Upos upos, String xpos) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (upos == Upos.AUX && xpos.equals("MD")) {
            return switch (lower) {
                case "ca" -> "can";
                case "wo", "'ll", "ll" -> "will";
                case "'d", "d" -> "would";
                default -> lower;
            };
        }
        if (lower.equals("gon") || lower.equals("wan")) {
            return lower.equals("gon") ? "go" : "want";
        }
        return switch (xpos) {
            case "VBZ" -> lower.equals("'s") || lower.equals("s") ? "be" : inflection.verbThirdPerson(lower);
            case "VBD", "VBN", "VBG" -> lower.equals("'d") ? "have" : inflection.verb(lower);
            case "VBP" ->
                switch (lower) {
                    case "am", "are", "'m", "'re", "ai", "m", "re" -> "be";
                    case "'ve", "ve" -> "have";
                    default -> ONLY_PAST.contains(lower) ? inflection.verb(lower) : lower;
                };
            case "VB" -> lower.equals("'ve") || lower.equals("of") ? "have" : lower;
            default -> lower;
        };
    }

    private String noun(String form, String xpos) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean plural = xpos.equals("NNS") || xpos.equals("NNPS");
        if (plural) {
            String singular = inflection.noun(lower);
            return isAcronym(form, singular.length()) || (demonyms.contains(singular) && isCapital(form))
                    ? recased(form, singular)
                    : singular;
        }
        if (isAcronym(form, form.length())) {
            return form.equals("PM") || form.equals("AM") ? lower.charAt(0) + ".m." : form;
        }
        return demonyms.contains(lower) && isCapital(form) ? form : ABBREVIATED.getOrDefault(lower, lower);
    }

    private static boolean isCapital(String form) {
        return Character.isUpperCase(form.charAt(0)) && !(form.length() > 1 && Character.isUpperCase(form.charAt(1)));
    }

    /** Two capitals or more and no small letter, up to a plural ending: NGO, MPs, but not ATTACKS. */
    private static boolean isAcronym(String form, int length) {
        int capitals = 0;
        for (int i = 0; i < Math.min(form.length(), length); i++) {
            char c = form.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 1
                && length <= 5
                && (capitals > 1 || length == 1 || Character.isDigit(form.charAt(length - 1)));
    }

    private String compared(String form, Upos upos, String xpos) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (xpos.startsWith("NNP")) {
            return form;
        }
        if (xpos.endsWith("R") || xpos.endsWith("S")) {
            String irregular = COMPARED.get(lower);
            if (irregular != null) {
                boolean adverb = upos == Upos.ADV;
                return adverb && irregular.equals("good")
                        ? "well"
                        : adverb && lower.equals("further") ? "far" : irregular;
            }
            return inflection.adjective(lower);
        }
        if (upos == Upos.ADV) {
            return isAcronym(form, form.length()) && form.length() > 1 ? form : CLOSED.getOrDefault(lower, lower);
        }
        if (isCapital(form) && (demonyms.contains(lower) || isNationSuffix(lower))) {
            return form;
        }
        int hyphen = lower.indexOf('-');
        if (hyphen > 0 && hyphen + 1 < form.length() && Character.isUpperCase(form.charAt(hyphen + 1))) {
            return form;
        }
        return isAcronym(form, form.length()) ? form : lower;
    }

    /** Endings that only adjectives of a country have when written with a capital. */
    private static boolean isNationSuffix(String lower) {
        return lower.endsWith("stani") || lower.endsWith("nese") || lower.endsWith("lese");
    }

    private static String number(String form) {
        char first = form.charAt(0);
        if (Character.isDigit(first)) {
            return form.indexOf(',') > 0 ? form.replace(",", "") : form.toLowerCase(Locale.ROOT);
        }
        String lower = form.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "k" -> "thousand";
            case "m", "mn" -> "million";
            case "b", "bn" -> "billion";
            case "tn" -> "trillion";
            default -> isAcronym(form, form.length()) ? form : lower;
        };
    }

    private static Map<String, String> closed() {
        return table(
                "an a  i I  me I  them they  'em they  em they  him he  us we  these this  those that  n't not  nt not",
                "mine my  yours your  ours our  theirs their  hers her  thru through  til till  'til till  vs versus  vs. versus",
                "etc etc.  eg e.g.  ie i.e.  i.e i.e.  e.g e.g.  aka a.k.a.  pm p.m.  am a.m.  p.m p.m.  a.m a.m.  u you",
                "ur your  w/ with  w/o without  'cause because  ok OK  o of");
    }

    private static Map<String, String> compared() {
        return table(
                "more more  most most  less less  least least  better good  best good  worse bad  worst bad",
                "further further  farther far  furthest far  farthest far  elder old  eldest old  later late  latest late",
                "earlier early  earliest early  foremost foremost  utmost utmost  upper upper  inner inner  outer outer",
                "lesser less  former former  latter latter");
    }

    private static Map<String, String> calendar() {
        return table(
                "Jan January  Jan. January  Feb February  Feb. February  Mar March  Mar. March  Apr April  Apr. April",
                "Jun June  Jun. June  Jul July  Jul. July  Aug August  Aug. August  Sep September  Sep. September",
                "Sept September  Sept. September  Oct October  Oct. October  Nov November  Nov. November  Dec December",
                "Dec. December  Mon. Monday  Tue. Tuesday  Tues. Tuesday  Wed. Wednesday  Thu. Thursday  Thurs. Thursday",
                "Fri. Friday  Sat. Saturday  Sun. Sunday");
    }

    private static Map<String, String> table(String... lines) {
        Map<String, String> table = new HashMap<>();
        for (String pair : String.join("  ", lines).split(" {2,}", -1)) {
            int blank = pair.indexOf(' ');
            table.put(pair.substring(0, blank), pair.substring(blank + 1));
        }
        return Map.copyOf(table);
    }
}
