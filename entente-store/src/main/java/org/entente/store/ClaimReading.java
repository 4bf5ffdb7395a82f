package org.entente.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.claim.ClaimType;
import org.entente.claim.Numbers;
import org.entente.claim.Party;
import org.entente.claim.Place;
import org.entente.claim.Span;
import org.entente.claim.Status;
import org.entente.time.When;

/**
 * Reads claims out of a query. Handing one text from the database to Java costs about as much as all numbers of its row
 * together, so the texts of a row come as one run of bytes with their lengths: a dyad of nine thousand claims is read in a
 * third of the time that column by column takes.
 */
final class ClaimReading {

    private static final List<String> TEXTS = List.of(
            "id",
            "doc",
            "text",
            "type",
            "mode",
            "cameo",
            "source_form",
            "source_mention",
            "target_form",
            "target_mention",
            "sayer_form",
            "sayer_mention",
            "status",
            "edtf",
            "basis",
            "place",
            "place_country",
            "rule",
            NumberColumns.TEXT);

    private static final List<String> NUMBERS = List.of(
            "sentence",
            "span_begin",
            "span_end",
            "scale",
            "source_begin",
            "source_end",
            "target_begin",
            "target_end",
            "sayer_begin",
            "sayer_end",
            "\"symmetric\"",
            day("happened_from"),
            day("happened_to"),
            "latitude",
            "longitude",
            "geonames",
            "confidence");

    /** The columns to select; further ones may follow them. */
    static final String COLUMNS = "encode(concat(" + String.join(", ", TEXTS) + ")), "
            + TEXTS.stream().map(name -> "strlen(" + name + ")").collect(Collectors.joining(", ")) + ", "
            + String.join(", ", NUMBERS);

    /** The number of the first column that follows them, from 1. */
    static final int FURTHER = TEXTS.size() + NUMBERS.size() + 2;

    private static final int FIRST_NUMBER = TEXTS.size() + 2;

    private final ResultSet row;
    private final byte[] words;
    private final Row before;
    private final Row read = new Row();
    private int length = 2;
    private int number = FIRST_NUMBER;
    private int at;

    /** The texts of a row as bytes and as they were read. */
    private static final class Row {
        private byte[] words = new byte[0];
        private final int[] begin = new int[TEXTS.size()];
        private final int[] end = new int[TEXTS.size()];
        private final String[] texts = new String[TEXTS.size()];
    }

    /**
     * Reads the rows of one result. Claims of a dyad have most of their short texts in common with the claim before: those are
     * not made anew.
     */
    static final class Rows {
        private final ActorForms actors;
        private Row before = new Row();

        private Rows(ActorForms actors) {
            this.actors = actors;
        }

        /** Reads the row a result stands at. */
        Claim read(ResultSet result) throws SQLException {
            ClaimReading reading = new ClaimReading(result, before);
            Claim claim = reading.claim(actors);
            before = reading.read;
            return claim;
        }
    }

    private ClaimReading(ResultSet row, Row before) throws SQLException {
        this.row = row;
        this.words = row.getBytes(1);
        this.before = before;
        read.words = words;
    }

    private static String day(String column) {
        return "CAST(" + column + " - DATE '1970-01-01' AS INTEGER)";
    }

    /** Of one result; for one thread. */
    static Rows rows(ActorForms actors) {
        return new Rows(actors);
    }

    private Claim claim(ActorForms actors) throws SQLException {
        String id = text();
        String doc = text();
        String words = text();
        ClaimType type = ClaimType.of(text());
        String mode = text();
        String cameo = text();
        String source = text();
        String sourceMention = text();
        String target = text();
        String targetMention = text();
        String sayer = text();
        String sayerMention = text();
        Status status = Status.valueOf(upper(text()));
        String edtf = text();
        String basis = text();
        String place = text();
        String country = text();
        String rule = text();
        Numbers numbers = NumberColumns.read(text());
        Span span = new Span(doc, number(), number(), number(), words);
        double scale = fraction();
        Optional<Party> actor = party(actors, source, sourceMention);
        Optional<Party> upon = party(actors, target, targetMention);
        Optional<Party> says = party(actors, sayer, sayerMention);
        boolean symmetric = row.getBoolean(number++);
        Optional<LocalDate> from = day();
        Optional<LocalDate> to = day();
        Optional<When> when = edtf.isEmpty()
                ? Optional.empty()
                : Optional.of(new When(edtf, from, to, When.Basis.valueOf(upper(basis))));
        Optional<Place.Point> point = point();
        OptionalInt geonames = count();
        Optional<Place> where =
                place.isEmpty() ? Optional.empty() : Optional.of(new Place(place, country, point, geonames));
        return new Claim(
                id,
                span,
                type,
                mode,
                cameo,
                scale,
                actor,
                upon,
                symmetric,
                status,
                says,
                when,
                where,
                numbers,
                rule,
                fraction());
    }

    /** The next text, empty where there is none. */
    private String text() throws SQLException {
        int column = length - 2;
        int begin = at;
        at += row.getInt(length++);
        boolean same = Arrays.equals(words, begin, at, before.words, before.begin[column], before.end[column]);
        String text = begin == at ? "" : same ? before.texts[column] : new String(words, begin, at - begin, UTF_8);
        read.begin[column] = begin;
        read.end[column] = at;
        read.texts[column] = text;
        return text;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private int number() throws SQLException {
        return row.getInt(number++);
    }

    private double fraction() throws SQLException {
        double value = row.getDouble(number++);
        return row.wasNull() ? 0 : value;
    }

    private OptionalInt count() throws SQLException {
        int value = row.getInt(number++);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private Optional<LocalDate> day() throws SQLException {
        int day = row.getInt(number++);
        return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    private Optional<Place.Point> point() throws SQLException {
        double latitude = row.getDouble(number++);
        boolean none = row.wasNull();
        double longitude = row.getDouble(number++);
        return none ? Optional.empty() : Optional.of(new Place.Point(latitude, longitude));
    }

    private Optional<Party> party(ActorForms actors, String form, String mention) throws SQLException {
        int begin = number();
        int end = number();
        return form.isEmpty() ? Optional.empty() : Optional.of(new Party(actors.of(form), begin, end, mention));
    }
}
