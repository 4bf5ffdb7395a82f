package org.entente.text.when;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of time expressions and their kinds. */
final class Vocabulary {

    private static final String CLOSED = """
            NOW now currently nowadays presently
            PAST_ADVERB once formerly historically previously
            RECENTLY recently lately
            HABITS mondays tuesdays wednesdays thursdays fridays saturdays sundays mornings afternoons evenings nights
            HABIT annually yearly monthly weekly daily nightly always
            EVERY every each
            EARLY early
            MIDDLE mid middle
            LATE late
            START start beginning outset opening onset dawn
            END end close ending
            HALF half
            QUARTER quarter
            FISCAL fiscal fy financial
            THE the
            A a an
            OF of
            AND and
            OR or
            TO to till through thru
            COMMA ,
            DASH - -- – —
            LAST last
            NEXT next
            THIS this
            THAT that
            THESE these those
            PREVIOUS previous preceding prior
            FOLLOWING following subsequent ensuing succeeding
            SAME same
            PAST past
            COMING coming upcoming
            RECENT recent
            AGO ago
            EARLIER earlier beforehand
            LATER later afterwards afterward thereafter hence
            BEFORE before
            AFTER after
            SINCE since
            UNTIL until til
            FROM from
            BETWEEN between
            BY by
            IN in
            ON on
            DURING during throughout amid
            FOR for
            OVER over
            WITHIN within
            THEN then
            PRESENT present
            FEW few
            COUPLE couple
            SEVERAL several many some numerous
            ABOUT about around nearly almost just roughly approximately some only exactly barely circa
            ANOTHER another
            AD ad ce
            BC bc bce
            DAYPART morning afternoon evening night nite noon midday midnight dawn dusk
            """;

    private static final String NUMBERED = """
            NUMBER zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12
            NUMBER thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20
            NUMBER thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 thousand:1000
            NUMBER dozen:12
            ORDINAL first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11
            ORDINAL twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18
            ORDINAL nineteenth:19 twentieth:20 twenty-first:21 thirtieth:30
            DECADE twenties:1920 thirties:1930 forties:1940 fifties:1950 sixties:1960 seventies:1970 eighties:1980
            DECADE nineties:1990
            MONTH january:1 february:2 april:4 june:6 july:7 august:8 september:9 october:10 november:11 december:12
            MONTH jan.:1 feb:2 feb.:2 mar.:3 apr:4 apr.:4 jun.:6 jul:7 jul.:7 aug:8 aug.:8 sept:9 sept.:9 sep:9 sep.:9
            MONTH oct:10 oct.:10 nov:11 nov.:11 dec:12 dec.:12
            AMBIGUOUS_MONTH march:3 may:5 jan:1 jun:6 mar:3
            WEEKDAY monday:1 tuesday:2 wednesday:3 thursday:4 friday:5 saturday:6 sunday:7
            WEEKDAY mon.:1 tue.:2 tues.:2 tues:2 wed.:3 thu.:4 thur.:4 thurs.:4 thurs:4 fri.:5 sat.:6 sun.:7
            SEASON spring:21 springtime:21 summer:22 summertime:22 autumn:23 winter:24 wintertime:24
            AMBIGUOUS_SEASON fall:23
            YEAR_PART q1:33 q2:34 q3:35 q4:36 h1:40 h2:41
            DEICTIC yesterday:-1 today:0 tonight:0 tonite:0 tomorrow:1 overmorrow:2
            """;

    private static final String COUNTED =
            "minute minutes hour hours day days weekend weekends week weeks fortnight fortnights month months"
                    + " quarter quarters year years decade decades generation generations century centuries";

    private static final String MUST_BE_CAPITAL = " march may jan jun mar ad ce bc bce fy ";

    private final Map<String, Word> words = new HashMap<>();
    private final NamedTimes names;

    Vocabulary(NamedTimes names) {
        this.names = names;
        CLOSED.lines().forEach(this::addClosed);
        NUMBERED.lines().forEach(this::addNumbered);
        String[] counted = COUNTED.split(" ", -1);
        for (int i = 0; i < counted.length; i += 2) {
            if (!counted[i].equals("quarter")) {
                add(counted[i], new Word(WordKind.UNIT, i / 2));
            }
            add(counted[i + 1], new Word(WordKind.UNITS, i / 2));
        }
        names.firstWords().forEach(first -> addIfAbsent(first, new Word(WordKind.NAME, 0)));
    }

    private void addClosed(String line) {
        String[] parts = line.trim().split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
            if (!words.containsKey(Character.toUpperCase(parts[i].charAt(0)) + parts[i].substring(1))) {
                add(parts[i], new Word(WordKind.valueOf(parts[0]), 0));
            }
        }
    }

    private void addNumbered(String line) {
        String[] parts = line.trim().split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].lastIndexOf(':');
            add(
                    parts[i].substring(0, colon),
                    new Word(WordKind.valueOf(parts[0]), Integer.parseInt(parts[i].substring(colon + 1))));
        }
    }

    private void addIfAbsent(String lower, Word word) {
        words.putIfAbsent(lower, word);
        words.putIfAbsent(Character.toUpperCase(lower.charAt(0)) + lower.substring(1), word);
        words.putIfAbsent(lower.toUpperCase(Locale.ROOT), word);
    }

    private void add(String lower, Word word) {
        if (!MUST_BE_CAPITAL.contains(" " + lower + " ")) {
            words.put(lower, word);
        }
        words.put(Character.toUpperCase(lower.charAt(0)) + lower.substring(1), word);
        words.put(lower.toUpperCase(Locale.ROOT), word);
    }

    /** The named times. */
    NamedTimes names() {
        return names;
    }

    /** What a token is in time expressions. */
    Word word(String form) {
        char first = form.charAt(0);
        if (first <= '9' && (first >= '0' || first == '\'')) {
            return Digits.word(form);
        }
        Word known = words.get(form);
        if (known != null) {
            return known;
        }
        int hyphen = form.indexOf('-');
        return hyphen > 0 ? hyphened(form, hyphen) : Word.NONE;
    }

    private Word hyphened(String form, int hyphen) {
        String rest = form.substring(hyphen + 1);
        if (rest.isEmpty()) {
            return Word.NONE;
        }
        String head = form.substring(0, hyphen).toLowerCase(Locale.ROOT);
        Word.Prefix prefix = switch (head) {
            case "mid" -> Word.Prefix.MID;
            case "early" -> Word.Prefix.EARLY;
            case "late" -> Word.Prefix.LATE;
            case "post" -> Word.Prefix.POST;
            case "pre" -> Word.Prefix.PRE;
            default -> Word.Prefix.NONE;
        };
        if (prefix != Word.Prefix.NONE) {
            Word inner = word(rest);
            return inner.kind() == WordKind.NONE ? inner : inner.with(prefix);
        }
        Word tens = words.getOrDefault(head, Word.NONE);
        Word ones = words.getOrDefault(rest, Word.NONE);
        boolean composed = tens.kind() == WordKind.NUMBER && tens.value() >= 20 && tens.value() < 100;
        if (composed && (ones.kind() == WordKind.NUMBER || ones.kind() == WordKind.ORDINAL) && ones.value() < 10) {
            return new Word(ones.kind(), tens.value() + ones.value());
        }
        return Word.NONE;
    }
}
