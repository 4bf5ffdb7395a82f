package org.entente.text.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;

/** The numbers of a sentence and what they count. Immutable. */
public final class Amounts {

    private static final Set<String> DASHES = Set.of("-", "–", "—");

    /** "In 1998 Eritrean troops …": what stands behind these is no count, wherever the parser hung it. */
    private static final Set<String> BEFORE_YEARS = Set.of("in", "since", "until", "during");

    /** Beyond this no text counts anything; it keeps what is read within a {@code long}. */
    private static final double LIMIT = 1e15;

    private final Sentence s;
    private final List<Amount> all;

    private Amounts(Sentence sentence, List<Amount> all) {
        this.s = sentence;
        this.all = all;
    }

    /** The numbers of a sentence, in the order of its words. */
    public static Amounts in(Sentence sentence) {
        List<Amount> all = new ArrayList<>();
        int token = 0;
        while (token < sentence.size()) {
            Optional<Amount> read = new Amounts(sentence, all).at(token);
            read.ifPresent(all::add);
            token = read.map(Amount::end).orElse(token + 1);
        }
        return new Amounts(sentence, List.copyOf(all));
    }

    /** All of them. */
    public List<Amount> all() {
        return all;
    }

    /** The number that counts the noun at a token, or that the token is part of. */
    public Optional<Amount> of(int noun) {
        return all.stream()
                .filter(amount -> !amount.money())
                .filter(amount -> amount.covers(noun) || counted(amount) == noun)
                .findFirst();
    }

    /** The head of what a number counts: "2,500 more <b>troops</b>", "hundreds of <b>men</b>"; its own last word where it stands alone. */
    public int counted(Amount amount) {
        int top = amount.end() - 1;
        while (amount.covers(s.head(top))) {
            top = s.head(top);
        }
        for (int token = amount.first(); token < amount.end(); token++) {
            int of = s.child(token, Relation.NMOD);
            if (of >= amount.end() && s.marker(of).equals("of")) {
                return of;
            }
        }
        int noun = top;
        while (s.head(noun) >= 0 && modifies(noun) && (noun == top || s.upos(noun) == Upos.ADJ)) {
            noun = s.head(noun);
        }
        return noun == top ? following(top, amount.end()) : noun;
    }

    /** "as many as 40 <b>civilians</b>": where the tree does not tell, the noun that follows; else the number itself. */
    private int following(int top, int end) {
        int noun = end;
        while (noun < s.size() && s.upos(noun) == Upos.ADJ) {
            noun++;
        }
        if (noun >= s.size() || !nominal(noun)) {
            return top;
        }
        while (noun + 1 < s.size() && nominal(noun + 1) && s.head(noun) == noun + 1) {
            noun++;
        }
        return noun;
    }

    private boolean nominal(int token) {
        return s.upos(token) == Upos.NOUN || s.upos(token) == Upos.PROPN;
    }

    private boolean modifies(int token) {
        Relation relation = s.relation(token);
        return relation == Relation.NUMMOD || relation == Relation.COMPOUND || relation == Relation.AMOD;
    }

    private Optional<Amount> at(int start) {
        boolean lower = Character.isLowerCase(s.form(start).charAt(0));
        String sign = lower ? "" : currency(start, start + 1);
        boolean signed = !sign.isEmpty();
        int first = signed ? start + 1 : start;
        Optional<NumberScan.Figure> read = NumberScan.at(s, first, signed);
        if (read.isEmpty() || read.get().least() > LIMIT || dated(first, read.get())) {
            return Optional.empty();
        }
        NumberScan.Figure number = ranged(start, read.get(), signed);
        if (number.most() > LIMIT) {
            return Optional.empty();
        }
        int end = number.end();
        String currency = signed ? sign : "";
        if (!signed) {
            int name = afterOf(end);
            for (int last = name + 1; last <= Math.min(s.size(), name + 3) && currency.isEmpty(); last++) {
                currency = currency(name, last);
                end = currency.isEmpty() ? end : last;
            }
            if (weight(currency, end)) {
                return Optional.empty();
            }
        }
        long least = Math.round(number.least());
        long most = Math.round(number.most());
        return Optional.of(new Amount(start, end, Bounds.of(s, start, number.end(), least, most), currency));
    }

    /** "billions of dollars", "300 - million - euro". */
    private int afterOf(int end) {
        boolean between = end + 1 < s.size() && (word(end).equals("of") || DASHES.contains(word(end)));
        return between ? end + 1 : end;
    }

    /** "2,000 pounds of explosives". */
    private boolean weight(String currency, int end) {
        return currency.equals("GBP")
                && end + 1 < s.size()
                && word(end).equals("of")
                && !word(end + 1).endsWith("aid");
    }

    /** A year or a day, not a count. */
    private boolean dated(int first, NumberScan.Figure number) {
        boolean alone = number.end() == first + 1 && number.plain();
        boolean year = alone
                && s.form(first).length() == 4
                && number.least() >= 1500
                && number.least() < 2200
                && Character.isDigit(s.form(first).charAt(0));
        boolean counts = number.end() < s.size() && s.relation(first) == Relation.NUMMOD && s.head(first) > first;
        boolean since = first > 0 && BEFORE_YEARS.contains(word(first - 1));
        return year && (since || !counts);
    }

    private NumberScan.Figure ranged(int start, NumberScan.Figure from, boolean signed) {
        int joint = from.end();
        if (!from.plain() || joint + 1 >= s.size()) {
            return from;
        }
        String word = word(joint);
        boolean between = start > 0 && word(start - 1).equals("between");
        boolean joins =
                word.equals("to") || word.equals("or") || DASHES.contains(word) || word.equals("and") && between;
        boolean again = !currency(joint + 1, joint + 2).isEmpty();
        Optional<NumberScan.Figure> to =
                joins ? NumberScan.at(s, again ? joint + 2 : joint + 1, signed) : Optional.empty();
        if (to.isEmpty() || !to.get().plain()) {
            return from;
        }
        double least = from.least();
        if (from.scaled() == 1
                && to.get().scaled() > 1
                && least < to.get().least() / to.get().scaled()) {
            least *= to.get().scaled();
        }
        return least < to.get().least()
                ? new NumberScan.Figure(to.get().end(), least, to.get().least(), 1)
                : from;
    }

    private String currency(int first, int end) {
        if (end > s.size() || first >= end) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        for (int token = first; token < end; token++) {
            String word = token == end - 1 && s.upos(token) == Upos.NOUN ? s.lemma(token) : s.form(token);
            name.append(token == first ? "" : " ").append(word.toLowerCase(Locale.ROOT));
        }
        return Currencies.shared().code(name.toString());
    }

    private String word(int token) {
        return s.form(token).toLowerCase(Locale.ROOT);
    }
}
