package org.entente.ingest.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a file's name or an address: {@code 2021-05-03-kabul.txt}, {@code /2021/05/03/kabul.html}, {@code kabul_20210503}. */
public final class NameDay {

    private static final int LONGEST = 300;
    private static final int FOLDERS = 3;
    private static final Pattern FIGURES = Pattern.compile(
            "(?<!\\d)(?<year>(?:1[6-9]|20|21)\\d\\d)(?<by>[-_./]?)(?<month>0[1-9]|1[0-2])\\k<by>(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern WORDS = WrittenDay.compile("(?<![\\p{L}\\d])DAY(?![\\p{L}\\d])");

    private NameDay() {}

    /** The day in the name, else in the folders just above it; empty where there is none or there are two that differ. */
    public static Optional<LocalDate> of(String place) {
        String end = place.substring(Math.max(0, place.length() - LONGEST));
        int slash = end.lastIndexOf('/');
        Optional<LocalDate> inName = in(end.substring(slash + 1));
        if (inName.isPresent()) {
            return inName;
        }
        int from = slash;
        for (int i = 0; i < FOLDERS && from > 0; i++) {
            from = end.lastIndexOf('/', from - 1);
        }
        return in(end.substring(from + 1));
    }

    private static Optional<LocalDate> in(String name) {
        Optional<LocalDate> found = Optional.empty();
        Matcher figures = FIGURES.matcher(name);
        while (figures.find()) {
            Optional<LocalDate> day =
                    WrittenDay.day(figures.group("year"), figures.group("month"), figures.group("day"));
            if (found.isPresent() && day.isPresent() && !day.equals(found)) {
                return Optional.empty();
            }
            found = day.isPresent() ? day : found;
        }
        if (found.isPresent()) {
            return found;
        }
        Matcher words = WORDS.matcher(name.replace('_', ' ').replace('-', ' ').replace('.', ' '));
        return words.find() ? WrittenDay.of(words) : Optional.empty();
    }
}
