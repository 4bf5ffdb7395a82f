package org.entente.app.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where a list goes on: opaque to who asks, and good for one snapshot only, so that no row is missed or told twice. */
final class Cursor {

    private Cursor() {}

    static String of(String snapshot, int offset) {
        return of(snapshot, Integer.toString(offset));
    }

    /** A cursor to any place that can be told as text. */
    static String of(String snapshot, String place) {
        String plain = place + "@" + snapshot;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The first row to give. */
    static int offset(Optional<String> next, String snapshot) {
        return place(next, snapshot, told -> {
                    int offset = Integer.parseInt(told);
                    if (offset < 0) {
                        throw new NumberFormatException(told);
                    }
                    return offset;
                })
                .orElse(0);
    }

    /**
     * The place that a cursor tells, empty where none is given.
     *
     * @param reading reads a place; throws IllegalArgumentException where it is none
     */
    static <P> Optional<P> place(Optional<String> next, String snapshot, Function<String, P> reading) {
        if (next.isEmpty()) {
            return Optional.empty();
        }
        P place;
        String told;
        try {
            String plain = new String(Base64.getUrlDecoder().decode(next.get()), StandardCharsets.UTF_8);
            int at = plain.lastIndexOf('@');
            place = reading.apply(plain.substring(0, Math.max(0, at)));
            told = plain.substring(at + 1);
        } catch (IllegalArgumentException e) {
            throw Problem.thrown(400, "next: \"" + next.get() + "\" was not given by this server; begin without next");
        }
        if (!told.equals(snapshot)) {
            throw Problem.thrown(409, "next: the store has changed since the list was begun; begin again without next");
        }
        return Optional.of(place);
    }

    /** A page of things that are all at hand, each shown as a row. */
    static <T, R extends Record> Answer.Rows<R> page(
            Class<R> type, List<T> all, Function<T, R> shown, Question question, String snapshot) {
        int from = Math.min(all.size(), offset(question.text("next"), snapshot));
        int to = question.limit().isPresent()
                ? Math.min(all.size(), from + question.limit().getAsInt())
                : all.size();
        Optional<String> next = to < all.size() ? Optional.of(of(snapshot, to)) : Optional.empty();
        List<T> page = all.subList(from, to);
        return new Answer.Rows<>(
                type,
                taking -> {
                    for (T one : page) {
                        taking.row(shown.apply(one));
                    }
                },
                next);
    }
}
