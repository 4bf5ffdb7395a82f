package org.entente.nlp.token;

import org.entente.nlp.token.Layout.Gap;

/** Decides whether a sentence ends after a token. */
final class Boundary {

    private static final WordSet SPEECH = WordSet.of(
            "said says say asked asks told tells added adds replied warned wrote tweeted declared shouted cried exclaimed",
            "wondered noted stated");
    private static final WordSet TIME_WORDS =
            WordSet.of(Calendar.DAYS, Calendar.MONTHS, "est edt pst pdt gmt utc et pt ct local eastern pacific");
    private static final WordSet CLOCK = WordSet.of("a.m. p.m. a.m p.m");
    private static final WordSet GO_ON_AT_LINE_END = WordSet.of(
            "a an the and or but of in on at by for to with from as that which who is are was were be been has have had its",
            "his her their into over under after before between against about than not no will would this these those");
    /** Words that nobody writes with a capital amid a sentence where the word after them has none. */
    private static final WordSet OPENERS = WordSet.of(
            "the this these that those it he she they we there a its his her their our in on at after before during by as",
            "when while although though since however but meanwhile both despite under from with");

    private static final int LONGEST_ENUMERATOR = 3;
    private static final int SHORTEST_UNSTOPPED = 3;

    private final String text;
    private final Tokens tokens;
    private final Layout layout;

    Boundary(String text, Tokens tokens, Layout layout) {
        this.text = text;
        this.tokens = tokens;
        this.layout = layout;
    }

    /** The last of the quotes, brackets and citation numbers that close after a final token; the token itself otherwise. */
    int withClosers(int token, int sentence) {
        if (!isStop(token) || token == sentence) {
            return token;
        }
        int last = token;
        int limit = Math.min(tokens.size() - 1, token + 12);
        while (last < limit) {
            int next = last + 1;
            boolean attached = tokens.begin(next) == tokens.end(last);
            if (isCitation(next, limit) && tokens.begin(next) - tokens.end(last) < 2) {
                last = next + 2;
            } else if (attached && isCloser(next)) {
                last = next;
            } else {
                break;
            }
        }
        return last;
    }

    private boolean isCitation(int token, int limit) {
        return token + 2 <= limit
                && tokens.form(token).equals("[")
                && CharKind.of(tokens.form(token + 1).charAt(0)) == CharKind.DIGIT
                && tokens.form(token + 2).equals("]");
    }

    private boolean isCloser(int token) {
        char c = text.charAt(tokens.begin(token));
        if (")]}\u201d\u2019\u00bb".indexOf(c) >= 0) {
            return tokens.form(token).length() == 1;
        }
        boolean quote = CharKind.of(c) == CharKind.QUOTE || CharKind.of(c) == CharKind.DOUBLE_QUOTE;
        int end = tokens.end(token);
        return quote
                && tokens.form(token).length() == 1
                && (end == text.length() || !CharKind.isWord(text.charAt(end)));
    }

    /** Whether a sentence may end here by its last character: a stop, or closers after one. */
    boolean isFinal(int last) {
        int token = last;
        while (token > 0 && token > last - 4 && isCloser(token)) {
            token--;
        }
        return isStop(token) || tokens.form(token).equals(":") || isAbbreviation(token);
    }

    private boolean isStop(int token) {
        return CharKind.of(text.charAt(tokens.begin(token))) == CharKind.STOP && !Character.isDigit(lastChar(token));
    }

    private boolean isAbbreviation(int token) {
        int length = tokens.end(token) - tokens.begin(token);
        return length > 1 && lastChar(token) == '.' && CharKind.isWord(text.charAt(tokens.begin(token)));
    }

    private char lastChar(int token) {
        return text.charAt(tokens.end(token) - 1);
    }

    private char firstChar(int token) {
        return text.charAt(tokens.begin(token));
    }

    /**
     * Whether the sentence ends after a token within a line.
     *
     * @param token the token that may be final
     * @param last the last of its closers
     * @param sentence the sentence's first token
     */
    boolean after(int token, int last, int sentence, Gap gap) {
        int next = last + 1;
        if (isStop(token)) {
            return token > sentence && !isEnumerator(sentence, token) && stopEnds(token, last, next, gap);
        }
        return isAbbreviation(token) && gap != Gap.NONE && token > sentence && abbreviationEnds(token, next)
                || gap == Gap.BLANK && stopIsMissing(token, sentence);
    }

    /** "… the old fort above the town The next day the army …": a heading or a page break that took its stop along. */
    private boolean stopIsMissing(int token, int sentence) {
        int next = token + 1;
        return next + 1 < tokens.size()
                && token - sentence >= SHORTEST_UNSTOPPED
                && Character.isUpperCase(firstChar(next))
                && OPENERS.contains(tokens.form(next))
                && goesOnSmall(next)
                && isPlainWord(token)
                && Character.isLowerCase(firstChar(token))
                && !GO_ON_AT_LINE_END.contains(tokens.form(token))
                && !SPEECH.contains(tokens.form(token));
    }

    private boolean goesOnSmall(int opener) {
        char c = firstChar(opener + 1);
        return (Character.isLowerCase(c) || Character.isDigit(c)) && tokens.begin(opener + 1) > tokens.end(opener);
    }

    private boolean stopEnds(int token, int last, int next, Gap gap) {
        char c = firstChar(next);
        boolean quoted = last > token;
        boolean ellipsis = tokens.form(token).length() > 1 && firstChar(token) != '!' && firstChar(token) != '?';
        if (gap == Gap.NONE) {
            return Character.isUpperCase(c)
                    && !ellipsis
                    && isPlainWord(token - 1)
                    && tokens.end(token - 1) == tokens.begin(token);
        }
        if (Character.isLowerCase(c)) {
            return !quoted && !ellipsis && (firstChar(token) != '.' || isPlainWord(token - 1));
        }
        if (Character.isUpperCase(c)) {
            return !(quoted && firstChar(token) != '.' && isAttribution(next));
        }
        return switch (CharKind.of(c)) {
            case CharKind.DASH -> false;
            case CharKind.HYPHEN -> gap == Gap.NEWLINE;
            case CharKind.STOP -> ellipsis == (tokens.form(next).length() > 1);
            default -> ",;:)]}".indexOf(c) < 0;
        };
    }

    /** "Smith asked": a name or two and a verb of speech, after a quoted question. */
    private boolean isAttribution(int from) {
        int limit = Math.min(tokens.size(), from + 4);
        for (int i = from; i < limit; i++) {
            if (SPEECH.contains(tokens.form(i))) {
                return i > from;
            }
            if (!Character.isUpperCase(firstChar(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean isPlainWord(int token) {
        if (token < 0) {
            return false;
        }
        String form = tokens.form(token);
        if (form.length() < 3) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (!Character.isLowerCase(form.charAt(i)) && !(i == 0 && Character.isUpperCase(form.charAt(0)))) {
                return false;
            }
        }
        return true;
    }

    private boolean abbreviationEnds(int token, int next) {
        int word = next;
        boolean quote = CharKind.of(firstChar(next)) == CharKind.DOUBLE_QUOTE;
        if (quote && next + 1 < tokens.size()) {
            word = next + 1;
        }
        if (!Character.isUpperCase(firstChar(word))
                || Abbreviations.opensName(text, tokens.begin(token), tokens.end(token))
                || isInitial(token)) {
            return false;
        }
        String form = tokens.form(token);
        if (CLOCK.contains(form)) {
            return !TIME_WORDS.contains(tokens.form(word));
        }
        if (form.equals("etc.") || form.equals("al.")) {
            return form.equals("etc.");
        }
        if (form.equals("i.e.") || form.equals("e.g.")) {
            return false;
        }
        return quote || SentenceStarters.contains(text, tokens.begin(word), tokens.end(word));
    }

    /** A capital letter with its stop, which the tokeniser keeps together only before a name. */
    private boolean isInitial(int token) {
        return tokens.end(token) - tokens.begin(token) == 2;
    }

    /**
     * Whether the sentence ends at the end of a line.
     *
     * @param line the line's first token
     * @param sentence the sentence's first token
     * @param last the line's last token
     */
    boolean atLineEnd(int line, int sentence, int last) {
        int next = last + 1;
        if (isBullet(next)) {
            return !tokens.form(last).equals(",") || !Character.isDigit(firstChar(next));
        }
        boolean wrap = layout.mayBeWrap(tokens.begin(line), tokens.end(last), tokens.begin(next));
        if (isFinal(last) && !tokens.form(last).equals(":")) {
            return !wrap && !isEnumerator(sentence, last) && !isTitleAtEnd(last);
        }
        char c = firstChar(next);
        if (Character.isLowerCase(c) || CharKind.of(c) == CharKind.DASH || ",.;:)".indexOf(c) >= 0) {
            return false;
        }
        String form = tokens.form(last);
        if (form.equals(",") || form.equals("-") || GO_ON_AT_LINE_END.contains(form)) {
            return false;
        }
        return !wrap || isAllCapitals(line, last);
    }

    private boolean isTitleAtEnd(int last) {
        return isAbbreviation(last) && Abbreviations.opensName(text, tokens.begin(last), tokens.end(last));
    }

    private boolean isAllCapitals(int from, int to) {
        if (to - from < 1) {
            return false;
        }
        for (int i = tokens.begin(from); i < tokens.end(to); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line that begins with a token is an item of a list. */
    boolean isBullet(int token) {
        String form = tokens.form(token);
        char c = form.charAt(0);
        boolean spaced = token + 1 < tokens.size() && tokens.begin(token + 1) > tokens.end(token);
        if (form.length() == 1 && "\u2022\u25cf\u25aa\u25e6\u2023\u00b7*\u25a0\u25ba\u2043".indexOf(c) >= 0) {
            return true;
        }
        if (spaced && (form.equals("--") || form.equals("-"))) {
            return tokens.end(token) - tokens.begin(token) == 1;
        }
        if (form.length() > LONGEST_ENUMERATOR || token + 2 >= tokens.size()) {
            return false;
        }
        boolean number = form.chars().allMatch(Character::isDigit);
        boolean letter = form.length() == 1 && Character.isLetter(c);
        String mark = tokens.form(token + 1);
        boolean attached =
                tokens.begin(token + 1) == tokens.end(token) && tokens.begin(token + 2) > tokens.end(token + 1);
        return attached && ((number && (mark.equals(".") || mark.equals(")"))) || (letter && mark.equals(")")));
    }

    /** Whether a stop belongs to the number or letter of an enumeration that begins the sentence: "2. ", "* a. ". */
    private boolean isEnumerator(int sentence, int stop) {
        int first = sentence;
        while (first < stop && CharKind.of(firstChar(first)) == CharKind.OTHER) {
            first++;
        }
        if (stop != first + 1 || !tokens.form(stop).equals(".")) {
            return false;
        }
        String form = tokens.form(first);
        if (form.length() > LONGEST_ENUMERATOR) {
            return false;
        }
        boolean number = form.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        boolean letter = form.length() == 1 && Character.isLetter(form.charAt(0)) && !form.equals("I");
        boolean roman = form.chars().allMatch(c -> "IVX".indexOf(c) >= 0) && !form.equals("I");
        return number || letter || roman;
    }
}
