package org.entente.nlp.token;

/** Finds where a word that begins with a letter or digit ends, and adds it, or the words it is made of. */
final class WordScanner {

    private static final WordSet UNITS = WordSet.of(
            "am pm mm cm km kg ft k m bn mn tn mph kph kmh km² m² lb lbs gb mb tb kw mw gw hz khz mhz ghz hrs hr min mins",
            "sec secs yr yrs cc oz persons ml mg");
    private static final WordSet LARGE_UNITS = WordSet.of("m k b t bn mn tn");
    private static final int LONGEST_WORD = 4096;

    private final String text;
    private final int length;
    private final Tokens tokens;
    private final Addresses addresses;

    WordScanner(String text, Tokens tokens) {
        this.text = text;
        this.length = text.length();
        this.tokens = tokens;
        this.addresses = new Addresses(text);
    }

    /** Adds what begins at an index with a letter or digit; returns where to go on. */
    int scan(int begin) {
        if (begin == 0 || !CharKind.isWord(text.charAt(begin - 1))) {
            int address = addresses.end(begin);
            if (address > 0) {
                tokens.add(begin, address);
                return address;
            }
        }
        int unit = unitBegin(begin);
        if (unit > 0) {
            tokens.add(begin, unit);
            return unit;
        }
        int end = core(begin);
        while (end < length - 1
                && end - begin < LONGEST_WORD
                && CharKind.of(text.charAt(end)) == CharKind.HYPHEN
                && joins(begin, end)) {
            end = core(end + 1);
        }
        return addWithClitics(begin, end);
    }

    /** The end of a word up to its first hyphen, clitic or other break. */
    private int core(int begin) {
        int end = run(begin);
        while (end < length && end - begin < LONGEST_WORD) {
            int further = further(begin, end);
            if (further == end) {
                return end;
            }
            end = further;
        }
        return end;
    }

    private int run(int from) {
        int end = from;
        int limit = (int) Math.min((long) length, (long) from + LONGEST_WORD);
        while (end < limit) {
            byte kind = CharKind.of(text.charAt(end));
            if (kind != CharKind.LETTER && kind != CharKind.DIGIT && kind != CharKind.IGNORABLE) {
                break;
            }
            end++;
        }
        return end;
    }

    private int further(int begin, int end) {
        char c = text.charAt(end);
        char next = end + 1 < length ? text.charAt(end + 1) : ' ';
        boolean digits = isDigit(text.charAt(end - 1)) && isDigit(next);
        boolean letters = isLetter(text.charAt(end - 1)) && isLetter(next);
        return switch (c) {
            case '.' -> digits ? run(end + 1) : afterStop(begin, end, next);
            case ',' -> digits && thousands(begin, end) ? run(end + 1) : end;
            case ':' -> digits && numeric(begin, end) ? run(end + 1) : end;
            case '/' -> (digits && numeric(begin, end)) || slashed(begin, end) ? run(end + 1) : end;
            case '&' -> letters && ampersand(begin, end) ? run(end + 1) : end;
            case '@', '*' -> letters ? run(end + 1) : end;
            case '$' -> dollar(begin, end) ? end + 1 : end;
            default -> CharKind.of(c) == CharKind.QUOTE && letters ? afterApostrophe(end) : end;
        };
    }

    private int afterApostrophe(int end) {
        return Contractions.cliticEnd(text, end) > 0 || Contractions.isNegation(text, end) ? end : run(end + 1);
    }

    private int afterStop(int begin, int end, char next) {
        boolean single = end - begin == 1 || text.charAt(end - 2) == '.';
        boolean acronym = single && isLetter(text.charAt(end - 1));
        if (isLetter(next)) {
            int segment = run(end + 1);
            return staysWhole(begin, end, segment, acronym) ? joined(segment, end) : acronymEnd(begin, end, acronym);
        }
        if (acronym && end - begin > 1) {
            return end + 1;
        }
        int following = nextVisible(end + 1);
        if (acronym && isInitial(begin, following)) {
            return end + 1;
        }
        return Abbreviations.takesStop(text, begin, end, following) ? end + 1 : end;
    }

    private static int acronymEnd(int begin, int end, boolean acronym) {
        return acronym && end - begin > 1 ? end + 1 : end;
    }

    private int joined(int segment, int stop) {
        boolean path = segment < length && text.charAt(segment) == '/' && addresses.isEnding(stop + 1, segment);
        return path ? addresses.pathEnd(segment) : segment;
    }

    /** Whether letters after a full stop belong to the same word: U.S., Ph.D., example.org, a.b.c. */
    private boolean staysWhole(int begin, int end, int segment, boolean acronym) {
        if (segment - end == 2 && (acronym || end - begin < 3)) {
            return true;
        }
        if (addresses.isEnding(end + 1, segment) && !Character.isUpperCase(text.charAt(end + 1))) {
            return true;
        }
        boolean small = Character.isLowerCase(text.charAt(end - 1)) && Character.isLowerCase(text.charAt(end + 1));
        boolean dotted = segment < length - 1 && text.charAt(segment) == '.' && isLetter(text.charAt(segment + 1));
        return small && (dotted || text.lastIndexOf('.', end - 1) >= begin);
    }

    private boolean isInitial(int begin, int following) {
        char c = text.charAt(begin);
        if (following >= length || c == 'I' || !Character.isUpperCase(c)) {
            return false;
        }
        char next = text.charAt(following);
        int nextEnd = run(following);
        return Character.isUpperCase(next)
                && (nextEnd == following + 1 || !SentenceStarters.contains(text, following, nextEnd));
    }

    private int nextVisible(int from) {
        int next = from;
        int limit = Math.min(length, from + 8);
        while (next < limit && CharKind.of(text.charAt(next)) == CharKind.BLANK) {
            next++;
        }
        return next < limit ? next : length;
    }

    /** A comma between digits groups thousands: three digits follow, and no fourth. */
    private boolean thousands(int begin, int comma) {
        return comma + 3 < length
                && isDigit(text.charAt(begin))
                && isDigit(text.charAt(comma + 2))
                && isDigit(text.charAt(comma + 3))
                && (comma + 4 == length || !isDigit(text.charAt(comma + 4)));
    }

    private boolean numeric(int begin, int end) {
        if (end - begin > 40) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean slashed(int begin, int end) {
        return end + 2 < length
                && (text.regionMatches(true, begin, "s/he", 0, 4) || text.regionMatches(true, begin, "w/o", 0, 3))
                && end == begin + 1;
    }

    /** AT&T, R&D, PG&E: capitals or single letters. */
    private boolean ampersand(int begin, int end) {
        int after = run(end + 1);
        boolean capitals = Character.isUpperCase(text.charAt(end - 1)) && Character.isUpperCase(text.charAt(end + 1));
        return (end - begin == 1 && after == end + 2) || (capitals && end - begin <= 3 && after - end <= 4);
    }

    /** US$, A$, HK$. */
    private boolean dollar(int begin, int end) {
        if (end - begin > 2) {
            return false;
        }
        for (int i = begin; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Where the unit begins that is written onto a number ("5km", "$3m"), or -1. */
    private int unitBegin(int begin) {
        if (!isDigit(text.charAt(begin))) {
            return -1;
        }
        int digits = begin;
        int limit = Math.min(length, begin + 32);
        while (digits < limit && (isDigit(text.charAt(digits)) || isGroup(digits))) {
            digits++;
        }
        if (digits == length || !isLetter(text.charAt(digits))) {
            return -1;
        }
        int end = run(digits);
        if (end - digits > 8) {
            return -1;
        }
        boolean capital = Character.isUpperCase(text.charAt(digits)) && end - digits == 1;
        if (capital) {
            return LARGE_UNITS.contains(text, digits, end) && afterCurrency(begin) ? digits : -1;
        }
        return UNITS.contains(text, digits, end) || (afterCurrency(begin) && LARGE_UNITS.contains(text, digits, end))
                ? digits
                : -1;
    }

    private boolean isGroup(int index) {
        char c = text.charAt(index);
        return (c == '.' || c == ',' || c == ':') && index + 1 < length && isDigit(text.charAt(index + 1));
    }

    private boolean afterCurrency(int begin) {
        return begin > 0 && Character.getType(text.charAt(begin - 1)) == Character.CURRENCY_SYMBOL;
    }

    /** Whether the hyphen at {@code end} is inside one word. */
    private boolean joins(int begin, int end) {
        char next = text.charAt(end + 1);
        if (!CharKind.isWord(next)) {
            return false;
        }
        if (isDigit(text.charAt(begin)) && isDigit(next)) {
            return numberGroups(begin, end);
        }
        if (Affixes.isPrefix(text, lastPart(begin, end), end, next)) {
            return true;
        }
        int partEnd = run(end + 1);
        boolean last = partEnd == length || CharKind.of(text.charAt(partEnd)) == CharKind.BLANK;
        boolean izafat = next == 'e' && partEnd == end + 2 && last && Character.isUpperCase(text.charAt(begin));
        return izafat || Affixes.isSuffix(text, end + 1, partEnd);
    }

    private int lastPart(int begin, int end) {
        int part = end;
        while (part > begin && CharKind.of(text.charAt(part - 1)) != CharKind.HYPHEN) {
            part--;
        }
        return part;
    }

    /** Telephone numbers and dates stay whole, ranges do not: 713-853-3989 and 2001-09-11, but 2001 - 2005. */
    private boolean numberGroups(int begin, int end) {
        boolean followed = false;
        int after = run(end + 1);
        if (after < length - 1 && CharKind.of(text.charAt(after)) == CharKind.HYPHEN) {
            followed = isDigit(text.charAt(after + 1));
        }
        boolean preceded = lastPart(begin, end) > begin;
        boolean telephone = end - begin == 3 && after - end == 5;
        return followed || preceded || telephone;
    }

    private int addWithClitics(int begin, int end) {
        if (end < length && CharKind.of(text.charAt(end)) == CharKind.QUOTE && isLetter(text.charAt(end - 1))) {
            if (Contractions.isNegation(text, end)) {
                tokens.add(begin, end - 1);
                tokens.add(end - 1, end + 2);
                return end + 2;
            }
        }
        int clitic = end < length && CharKind.of(text.charAt(end)) == CharKind.QUOTE
                ? Contractions.cliticEnd(text, end)
                : -1;
        if (clitic > 0) {
            if (isDecade(begin, end)) {
                tokens.add(begin, clitic);
            } else {
                tokens.add(begin, end);
                tokens.add(end, clitic);
            }
            return clitic;
        }
        int second = Contractions.split(text, begin, end);
        tokens.add(begin, second);
        if (second < end) {
            tokens.add(second, end);
        }
        return end;
    }

    private boolean isDecade(int begin, int end) {
        return end - begin <= 4 && text.charAt(end - 1) == '0' && numeric(begin, end);
    }

    private static boolean isDigit(char c) {
        return CharKind.of(c) == CharKind.DIGIT;
    }

    private static boolean isLetter(char c) {
        return CharKind.of(c) == CharKind.LETTER;
    }
}
