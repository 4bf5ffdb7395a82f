package org.entente.text.when;

import java.time.YearMonth;
import org.entente.time.EdtfDate;
import org.entente.time.EdtfInterval;

/** Tokens that begin with a digit or an apostrophe: numbers, years, decades, ordinals, dates in digits. */
final class Digits {

    private static final int PIVOT = 30;

    private Digits() {}

    static Word word(String form) {
        if (form.charAt(0) == '\'') {
            return form.length() > 2 ? shortened(form.substring(1)) : Word.NONE;
        }
        int end = 0;
        int value = 0;
        while (end < form.length() && end < 9 && isDigit(form.charAt(end))) {
            value = 10 * value + form.charAt(end) - '0';
            end++;
        }
        if (end == form.length()) {
            boolean year = end == 4 && value >= 1000 && value <= 2199;
            return new Word(year ? WordKind.YEAR : WordKind.NUMBER, value);
        }
        if (end == 1 && form.equals("9/11")) {
            return Word.date(new Meaning.Named(EdtfDate.day(2001, 9, 11)));
        }
        char next = form.charAt(end);
        if (next == '/' || next == '-' || next == '.') {
            return numeric(form, next);
        }
        return suffixed(form.substring(end), end, value);
    }

    private static Word suffixed(String suffix, int digits, int value) {
        switch (suffix) {
            case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH" -> {
                return new Word(WordKind.ORDINAL, value);
            }
            case "s", "'s", "S" -> {
                if (digits == 4 && value % 10 == 0 && value >= 1000 && value <= 2100) {
                    return new Word(WordKind.DECADE, value);
                }
                return digits == 2 && value % 10 == 0 && value > 10 ? decade(value) : Word.NONE;
            }
            default -> {
                return Word.NONE;
            }
        }
    }

    private static Word decade(int tens) {
        return new Word(WordKind.DECADE, 1900 + tens);
    }

    private static Word shortened(String rest) {
        if (!isDigit(rest.charAt(0)) || rest.length() < 2 || !isDigit(rest.charAt(1))) {
            return Word.NONE;
        }
        int value = 10 * (rest.charAt(0) - '0') + rest.charAt(1) - '0';
        if (rest.length() == 2) {
            return new Word(WordKind.SHORT_YEAR, (value < PIVOT ? 2000 : 1900) + value);
        }
        boolean plural = rest.substring(2).equals("s") || rest.substring(2).equals("'s");
        return plural && value % 10 == 0 ? new Word(WordKind.DECADE, (value < PIVOT ? 2000 : 1900) + value) : Word.NONE;
    }

    /** Three numbers with one separator; day and month are told apart where one is above 12, else only the year is sure. */
    private static Word numeric(String form, char separator) {
        int[] parts = new int[3];
        int[] lengths = new int[3];
        int part = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (isDigit(c) && lengths[part] < 4) {
                parts[part] = 10 * parts[part] + c - '0';
                lengths[part]++;
            } else if (c == separator && lengths[part] > 0 && part < 2) {
                part++;
            } else {
                return Word.NONE;
            }
        }
        if (part == 1 && lengths[0] == 4 && lengths[1] > 0 && separator != '.') {
            return years(parts[0], parts[1], lengths[1], separator);
        }
        if (part != 2 || lengths[2] == 0) {
            return Word.NONE;
        }
        if (lengths[0] == 4) {
            return day(parts[0], parts[1], parts[2]);
        }
        if (lengths[0] > 2 || lengths[1] > 2 || (lengths[2] != 4 && (lengths[2] != 2 || separator == '-'))) {
            return Word.NONE;
        }
        int year = lengths[2] == 4 ? parts[2] : (parts[2] < PIVOT ? 2000 : 1900) + parts[2];
        if (parts[0] > 12 || separator == '.' || parts[0] == parts[1]) {
            return day(year, parts[1], parts[0]);
        }
        if (parts[1] > 12) {
            return day(year, parts[0], parts[1]);
        }
        return parts[0] > 0 && parts[1] > 0 ? Word.date(new Meaning.Named(EdtfDate.year(year))) : Word.NONE;
    }

    /** "1914-18", "1914-1918", "1941/42"; "2021-03" is a month. */
    private static Word years(int first, int second, int length, char separator) {
        boolean month = length == 2 && separator == '-' && second >= 1 && second <= 12 && second <= first % 100;
        if (month) {
            return Word.date(new Meaning.Named(EdtfDate.month(first, second)));
        }
        int last = length == 4 ? second : first / 100 * 100 + second;
        boolean years = first >= 1000 && first < 2200 && last > first && last - first < 1000 && length % 2 == 0;
        return years
                ? Word.date(new Meaning.Named(EdtfInterval.between(EdtfDate.year(first), EdtfDate.year(last))))
                : Word.NONE;
    }

    private static Word day(int year, int month, int day) {
        boolean exists = year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? Word.date(new Meaning.Named(EdtfDate.day(year, month, day))) : Word.NONE;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
