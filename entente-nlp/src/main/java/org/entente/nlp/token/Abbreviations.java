package org.entente.nlp.token;

/** Words that are written with a full stop which is part of them. */
final class Abbreviations {

    /** Stand before a name: a sentence never ends after them. */
    private static final WordSet TITLES = WordSet.of(
            "mr mrs ms dr drs gen lt ltc col maj capt sgt cpl pvt adm cmdr cdr brig rev fr hon sen sens rep reps gov govs",
            "prof pres supt st sts ste mt ft messrs mme mlle mgr insp det amb atty asst lieut commdr hrh amb sr. vs v");

    /** Some titles are words too, and count only with a capital. */
    private static final WordSet CAPITAL_ONLY = WordSet.of(
            "gen col maj sen rep reps gov govs rev fr hon pres det mt ft st amb mar dec jan jun jul min dist",
            "univ inst assn natl intl");

    private static final WordSet MONTHS = WordSet.of(Calendar.SHORT_MONTHS);

    private static final WordSet DAYS = WordSet.of("mon tue tues wed thu thur thurs fri sat sun");

    private static final WordSet BEFORE_NUMBERS =
            WordSet.of("no nos art arts fig figs vol vols pp ch sec para paras ca approx tel ext res op pt p c b d n");

    private static final WordSet OTHERS = WordSet.of(
            "etc inc corp ltd co cos bros jr sr al est dept govt univ inst assn intl natl dist ave blvd cf eg ie viz esp",
            "incl excl min max plc llc pty esq ph phd ed eds tr mins hrs yrs lbs oz lb approx misc attn");

    private static final WordSet STATES = WordSet.of(
            "ala ariz ark calif cal colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore",
            "pa tenn tex va vt wash wis wyo ont que alta sask man");

    private Abbreviations() {}

    /**
     * Whether a word before a full stop takes the stop with it.
     *
     * @param next index of the first character after the stop that is not blank, or the text's length
     */
    static boolean takesStop(String text, int begin, int end, int next) {
        boolean capital = Character.isUpperCase(text.charAt(begin));
        char following = next < text.length() ? text.charAt(next) : ' ';
        if (BEFORE_NUMBERS.contains(text, begin, end)
                && (CharKind.of(following) == CharKind.DIGIT || following == '#')
                && next > end + 1) {
            return true;
        }
        if (CAPITAL_ONLY.contains(text, begin, end) && !capital) {
            return false;
        }
        if (MONTHS.contains(text, begin, end)) {
            return capital && (CharKind.of(following) == CharKind.DIGIT || !Character.isUpperCase(following));
        }
        if (DAYS.contains(text, begin, end)) {
            return capital && next > end + 1 && (CharKind.of(following) == CharKind.DIGIT || isMonthAt(text, next));
        }
        if (isState(text, begin, end)) {
            return true;
        }
        return TITLES.contains(text, begin, end) || OTHERS.contains(text, begin, end);
    }

    /** A state of the U.S. or a province counts only after a comma ("Portland, Ore."): most are words too. */
    private static boolean isState(String text, int begin, int end) {
        return begin > 1
                && text.charAt(begin - 1) == ' '
                && text.charAt(begin - 2) == ','
                && Character.isUpperCase(text.charAt(begin))
                && STATES.contains(text, begin, end);
    }

    /** Whether a token with its stop stands before a name or number, so that no sentence ends after it. */
    static boolean opensName(String text, int begin, int end) {
        return TITLES.contains(text, begin, end - 1)
                || MONTHS.contains(text, begin, end - 1)
                || DAYS.contains(text, begin, end - 1)
                || BEFORE_NUMBERS.contains(text, begin, end - 1);
    }

    private static boolean isMonthAt(String text, int begin) {
        return begin + 3 <= text.length() && MONTHS.contains(text, begin, begin + 3);
    }
}
