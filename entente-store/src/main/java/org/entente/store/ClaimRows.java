package org.entente.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.duckdb.DuckDBAppender;
import org.entente.claim.Claim;
import org.entente.claim.EventType;
import org.entente.claim.Party;
import org.entente.claim.Place;
import org.entente.time.When;
import org.jspecify.annotations.Nullable;

/** Claims to rows of {@link Table#CLAIMS}; back by {@link ClaimReading}. */
final class ClaimRows {

    private ClaimRows() {}

    static void append(DuckDBAppender row, Claim claim, long since) throws SQLException {
        row.beginRow();
        row.append(claim.id());
        row.append(claim.span().doc());
        row.append(claim.span().sentence());
        row.append(claim.span().begin());
        row.append(claim.span().end());
        row.append(claim.span().text());
        row.append(word(claim.kind()));
        row.append(claim.type().name());
        text(row, claim.mode());
        text(row, claim.cameo());
        if (claim.type() instanceof EventType event) {
            row.append((byte) event.quad().number());
            row.append(claim.scale());
        } else {
            row.appendNull();
            row.appendNull();
        }
        party(row, claim.source());
        party(row, claim.target());
        row.append(claim.symmetric());
        row.append(word(claim.status()));
        party(row, claim.attribution());
        when(row, claim.when());
        where(row, claim.where());
        NumberColumns.append(row, claim.numbers());
        row.append(claim.rule());
        row.append(claim.confidence());
        String source = claim.source().map(party -> party.actor().id()).orElse("");
        String target = claim.target().map(party -> party.actor().id()).orElse("");
        boolean ordered = source.compareTo(target) <= 0;
        row.append(ordered ? source : target);
        row.append(ordered ? target : source);
        row.append(since);
        row.appendNull();
        row.appendNull();
        row.endRow();
    }

    static void date(DuckDBAppender row, Optional<LocalDate> date) throws SQLException {
        if (date.isPresent()) {
            row.append(date.get());
        } else {
            row.appendNull();
        }
    }

    static void text(DuckDBAppender row, String text) throws SQLException {
        if (text.isEmpty()) {
            row.appendNull();
        } else {
            row.append(text);
        }
    }

    private static void number(DuckDBAppender row, OptionalInt number) throws SQLException {
        if (number.isPresent()) {
            row.append(number.getAsInt());
        } else {
            row.appendNull();
        }
    }

    private static void party(DuckDBAppender row, Optional<Party> party) throws SQLException {
        if (party.isEmpty()) {
            for (int i = 0; i < 5; i++) {
                row.appendNull();
            }
            return;
        }
        row.append(party.get().actor().id());
        row.append(ActorForms.form(party.get().actor()));
        row.append(party.get().begin());
        row.append(party.get().end());
        row.append(party.get().mention());
    }

    private static void when(DuckDBAppender row, Optional<When> when) throws SQLException {
        if (when.isEmpty()) {
            for (int i = 0; i < 4; i++) {
                row.appendNull();
            }
            return;
        }
        row.append(when.get().edtf());
        date(row, when.get().from());
        date(row, when.get().to());
        row.append(word(when.get().basis()));
    }

    private static void where(DuckDBAppender row, Optional<Place> where) throws SQLException {
        text(row, where.map(Place::name).orElse(""));
        text(row, where.map(Place::country).orElse(""));
        Optional<Place.Point> point = where.flatMap(Place::point);
        if (point.isPresent()) {
            row.append(point.get().latitude());
            row.append(point.get().longitude());
        } else {
            row.appendNull();
            row.appendNull();
        }
        number(row, where.map(Place::geonames).orElse(OptionalInt.empty()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return Optional.ofNullable(day);
    }
}
