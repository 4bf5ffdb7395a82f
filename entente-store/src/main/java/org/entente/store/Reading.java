package org.entente.store;

import java.nio.file.NoSuchFileException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Document;
import org.entente.correction.Entry;
import org.entente.correction.Overlay;
import org.entente.store.json.EntryJson;

/** The questions of a {@link View}, each one query. */
final class Reading {

    private static final int PAGE = 4096;

    private final Asking asking;
    private final ActorForms actors;

    Reading(Asking asking, ActorForms actors) {
        this.asking = asking;
        this.actors = actors;
    }

    Asking asking() {
        return asking;
    }

    List<StoredDocument> documents(Collection<String> ids) {
        return asking.list(
                t -> "SELECT * REPLACE (lower(hex(sketch)) AS sketch) FROM " + t.standing(Table.DOCUMENTS)
                        + " WHERE id " + Sql.among(ids) + " ORDER BY id",
                Reading::document);
    }

    static StoredDocument document(ResultSet row) throws SQLException {
        return new StoredDocument(
                new Document(
                        row.getString("id"),
                        row.getString("text"),
                        ClaimRows.orEmpty(row.getString("title")),
                        ClaimRows.day(row, "published"),
                        ClaimRows.orEmpty(row.getString("source"))),
                ClaimRows.orEmpty(row.getString("language")),
                ClaimRows.orEmpty(row.getString("origin")),
                Optional.ofNullable(row.getString("copy_of")),
                ClaimRows.orEmpty(row.getString("content")),
                ClaimRows.orEmpty(row.getString("sketch")));
    }

    /** The ids of all documents in order, so many at a time. */
    List<List<String>> idsInPages() {
        List<String> ids = asking.list(
                t -> "SELECT id FROM " + t.standing(Table.DOCUMENTS) + " ORDER BY id", row -> row.getString(1));
        List<List<String>> pages = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            pages.add(ids.subList(from, Math.min(ids.size(), from + PAGE)));
        }
        return pages;
    }

    List<Heading> headings(HeadingQuery query) {
        StringBuilder where = new StringBuilder(" WHERE true");
        if (!query.words().isBlank()) {
            String words = Sql.text(query.words().toLowerCase(Locale.ROOT));
            where.append(" AND (contains(lower(id), ")
                    .append(words)
                    .append(") OR contains(lower(coalesce(title, '')), ")
                    .append(words)
                    .append(") OR contains(lower(text), ")
                    .append(words)
                    .append("))");
        }
        query.from()
                .ifPresent(day ->
                        where.append(" AND published >= DATE '").append(day).append('\''));
        query.to()
                .ifPresent(day ->
                        where.append(" AND published <= DATE '").append(day).append('\''));
        return asking.list(
                t -> "SELECT id, title, published, source, language, copy_of, since FROM "
                        + t.standing(Table.DOCUMENTS) + where + " ORDER BY published DESC NULLS LAST, id LIMIT "
                        + query.limit() + " OFFSET " + query.offset(),
                row -> new Heading(
                        row.getString("id"),
                        ClaimRows.orEmpty(row.getString("title")),
                        ClaimRows.day(row, "published"),
                        ClaimRows.orEmpty(row.getString("source")),
                        ClaimRows.orEmpty(row.getString("language")),
                        Optional.ofNullable(row.getString("copy_of")),
                        row.getLong("since")));
    }

    Map<String, LocalDate> published(String where) {
        Map<String, LocalDate> published = new HashMap<>();
        asking.each(t -> "SELECT id, published FROM " + t.standing(Table.DOCUMENTS) + where, published::clear, row -> {
            Optional<LocalDate> day = ClaimRows.day(row, "published");
            if (day.isPresent()) {
                published.put(row.getString("id"), day.get());
            }
        });
        return published;
    }

    Map<String, String> withFingerprint(Collection<String> fingerprints) {
        return texts(t -> "SELECT fingerprint, min(id) FROM " + t.standing(Table.DOCUMENTS) + " WHERE fingerprint "
                + Sql.among(fingerprints) + " GROUP BY fingerprint");
    }

    Map<String, String> fingerprints(Collection<String> ids) {
        return texts(t -> "SELECT id, fingerprint FROM " + t.standing(Table.DOCUMENTS) + " WHERE id " + Sql.among(ids));
    }

    Map<String, StandingDocument> standing(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, String> runs = runs(" WHERE doc " + Sql.among(ids));
        Map<String, StandingDocument> standing = new HashMap<>();
        asking.each(
                t -> "SELECT id, fingerprint, since FROM " + t.standing(Table.DOCUMENTS) + " WHERE id "
                        + Sql.among(ids),
                standing::clear,
                row -> standing.put(
                        row.getString("id"),
                        new StandingDocument(
                                row.getString("fingerprint"),
                                runs.getOrDefault(row.getString("id"), ""),
                                row.getLong("since"))));
        return standing;
    }

    Map<String, String> contents() {
        return texts(t -> "SELECT content, min(id) FROM " + t.standing(Table.DOCUMENTS)
                + " WHERE content IS NOT NULL GROUP BY content");
    }

    Map<String, String> sketches() {
        return texts(
                t -> "SELECT id, lower(hex(sketch)) FROM " + t.standing(Table.DOCUMENTS) + " WHERE sketch IS NOT NULL");
    }

    Map<String, String> copies() {
        return texts(t -> "SELECT id, copy_of FROM " + t.standing(Table.DOCUMENTS) + " WHERE copy_of IS NOT NULL");
    }

    Map<String, String> runs() {
        return runs("");
    }

    private Map<String, String> runs(String where) {
        return texts(t -> "SELECT doc, coalesce(arg_max(coalesce(run, ''), since), '') FROM "
                + t.standing(Table.CODINGS) + where + " GROUP BY doc");
    }

    /** How some standing documents were coded last, in the order of their ids. */
    List<CodingRow> codings(Collection<String> docs) {
        if (docs.isEmpty()) {
            return List.of();
        }
        return asking.list(
                t -> "SELECT doc, arg_max(coalesce(run, ''), since) AS run, arg_max(claims, since) AS claims, "
                        + "arg_max(coalesce(notes, ''), since) AS notes FROM " + t.standing(Table.CODINGS)
                        + " WHERE doc " + Sql.among(docs) + " AND doc IN (SELECT id FROM "
                        + t.standing(Table.DOCUMENTS) + ") GROUP BY doc ORDER BY doc",
                row -> new CodingRow(
                        row.getString("doc"), row.getString("run"), row.getInt("claims"), row.getString("notes")));
    }

    /** What a run answered; nothing where that was not kept. */
    List<Answer> answers(String run) {
        return asking.list(
                t -> "SELECT kind, about, digest FROM " + t.standing(Table.ANSWERS) + " WHERE run = " + Sql.text(run)
                        + " ORDER BY kind, about",
                row -> new Answer(row.getString("kind"), row.getString("about"), row.getLong("digest")));
    }

    private Map<String, String> texts(Asking.Question question) {
        Map<String, String> texts = new TreeMap<>();
        asking.each(question, texts::clear, row -> texts.put(row.getString(1), row.getString(2)));
        return texts;
    }

    /** "Is one of the forms of the actors that are wanted", as SQL. */
    String formsOf(Predicate<Actor> wanted) {
        return Sql.among(actors.all().stream()
                .filter(form -> wanted.test(form.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    Actor actor(String form) {
        return actors.of(form);
    }

    List<Claim> coded(String where) {
        return rows(where).stream().map(CodedClaim::claim).toList();
    }

    /**
     * Rows ordered by document, place in the text and id. They are put in order here: those of a dyad come in few ordered
     * runs, one from each file, and the database would copy all their columns to sort them.
     */
    List<CodedClaim> rows(String where) {
        ClaimReading.Rows reading = ClaimReading.rows(actors);
        List<CodedClaim> rows = asking.list(
                t -> "SELECT " + ClaimReading.COLUMNS + ", since FROM " + t.standing(Table.CLAIMS) + " WHERE " + where,
                row -> new CodedClaim(reading.read(row), row.getLong(ClaimReading.FURTHER)));
        rows.sort(Comparator.comparing(CodedClaim::claim, View.ORDER));
        return rows;
    }

    /**
     * Claims of any source of rows of {@link Table#CLAIMS}, in no order.
     *
     * @param rows the source with its condition, as SQL
     */
    List<Claim> claims(Asking.Question rows) {
        ClaimReading.Rows reading = ClaimReading.rows(actors);
        return asking.list(t -> "SELECT " + ClaimReading.COLUMNS + " FROM " + rows.sql(t), reading::read);
    }

    /** The same one by one in the order of document, place in the text and id, until no more are wanted. */
    void eachClaim(Asking.Question rows, Predicate<Claim> wanting) {
        ClaimReading.Rows reading = ClaimReading.rows(actors);
        asking.stream(
                t -> "SELECT " + ClaimReading.COLUMNS + " FROM " + rows.sql(t)
                        + " ORDER BY doc, span_begin, span_end, id",
                row -> wanting.test(reading.read(row)));
    }

    /** The documents in which some words name an actor. */
    Set<String> documentsWith(String actor, String mention) {
        String named = " = " + Sql.text(actor);
        String words = " = " + Sql.text(mention);
        return new HashSet<>(asking.list(
                t -> "SELECT DISTINCT doc FROM " + t.standing(Table.CLAIMS) + " WHERE (source" + named
                        + " AND source_mention" + words + ") OR (target" + named + " AND target_mention" + words
                        + ") OR (sayer" + named + " AND sayer_mention" + words + ")",
                row -> row.getString(1)));
    }

    /** The notes about the coding of each document that has some. */
    Map<String, String> notes() {
        return texts(t -> "SELECT doc, arg_max(coalesce(notes, ''), since) AS latest FROM " + t.standing(Table.CODINGS)
                + " GROUP BY doc HAVING latest != ''");
    }

    /** The documents in which the coder found an actor. */
    Set<String> documentsNaming(String actor) {
        String named = " = " + Sql.text(actor);
        return new HashSet<>(asking.list(
                t -> "SELECT DISTINCT doc FROM " + t.standing(Table.CLAIMS) + " WHERE source" + named + " OR target"
                        + named + " OR sayer" + named,
                row -> row.getString(1)));
    }

    /** Which claims are of reports published by a day, as a further condition. */
    static String reported(Tables t, Optional<LocalDate> by) throws NoSuchFileException {
        return by.isEmpty()
                ? ""
                : " AND doc IN (SELECT id FROM " + t.standing(Table.DOCUMENTS) + " WHERE published <= DATE '" + by.get()
                        + "')";
    }

    /** Those of some claims that reports published by a day make. */
    List<Claim> reported(List<Claim> claims, Optional<LocalDate> by) {
        if (by.isEmpty() || claims.isEmpty()) {
            return claims;
        }
        Set<String> docs = new HashSet<>();
        claims.forEach(claim -> docs.add(claim.span().doc()));
        Map<String, LocalDate> published = published(" WHERE id " + Sql.among(docs));
        return claims.stream()
                .filter(claim -> {
                    LocalDate day = published.get(claim.span().doc());
                    return day != null && !day.isAfter(by.get());
                })
                .toList();
    }

    Optional<LocalDate> lastDay(Optional<LocalDate> by) {
        List<Optional<LocalDate>> days = asking.list(
                t -> {
                    String documents = t.standing(Table.DOCUMENTS);
                    return by.isPresent()
                            ? "SELECT max(published) AS last FROM " + documents + " WHERE published <= DATE '"
                                    + by.get() + "'"
                            : "SELECT max(last) AS last FROM (SELECT max(published) AS last FROM " + documents
                                    + " UNION ALL SELECT max(coalesce(happened_to, happened_from)) FROM "
                                    + t.standing(Table.CLAIMS)
                                    + " WHERE status NOT IN ('threatened', 'planned', 'possible') AND doc IN"
                                    + " (SELECT id FROM " + documents + " WHERE published IS NULL))";
                },
                row -> ClaimRows.day(row, "last"));
        return days.isEmpty() ? Optional.empty() : days.get(0);
    }

    /** Which of some forms of actors act or are acted upon, in order. */
    List<String> formsAmong(Collection<String> forms, CorrectedDocuments corrected, Optional<LocalDate> by) {
        String among = Sql.among(forms);
        return asking.list(
                t -> {
                    String claims = t.standing(Table.CLAIMS);
                    String and = corrected.elsewhere() + reported(t, by);
                    return "SELECT source_form AS form FROM " + claims + " WHERE source_form " + among + and
                            + " UNION SELECT target_form FROM " + claims + " WHERE target_form " + among + and
                            + " ORDER BY form";
                },
                row -> row.getString(1));
    }

    /**
     * Who does something to whom how often.
     *
     * @param and a further condition on what was coded, as SQL; none where empty
     */
    List<PairCount> pairs(CorrectedDocuments corrected, Optional<LocalDate> by, String and) {
        Overlay overlay = corrected.overlay();
        List<PairCount> pairs = asking.list(
                t -> "SELECT source_form, target_form, count(*) AS n, min(happened_from) AS a, max(happened_to) AS b"
                        + " FROM " + t.standing(Table.CLAIMS) + " WHERE true" + and + corrected.elsewhere()
                        + reported(t, by) + " GROUP BY source_form, target_form ORDER BY source_form, target_form",
                row -> new PairCount(
                        Optional.ofNullable(row.getString(1)).map(actors::of).map(overlay::actor),
                        Optional.ofNullable(row.getString(2)).map(actors::of).map(overlay::actor),
                        row.getLong(3),
                        ClaimRows.day(row, "a"),
                        ClaimRows.day(row, "b")));
        reported(corrected.claims(), by).forEach(claim -> pairs.add(PairCount.of(claim)));
        return pairs;
    }

    List<Entry> entries() {
        return asking.list(
                t -> "SELECT content FROM " + t.standing(Table.CORRECTIONS) + " ORDER BY number",
                row -> EntryJson.read(row.getString(1), "the table of corrections"));
    }

    Map<String, Run> knownRuns() {
        Map<String, Run> runs = new LinkedHashMap<>();
        asking.each(
                t -> "SELECT * FROM " + t.standing(Table.RUNS) + " ORDER BY id",
                runs::clear,
                row -> runs.put(
                        row.getString("id"),
                        new Run(
                                row.getString("id"),
                                row.getString("coder"),
                                row.getString("rules"),
                                row.getString("actors"),
                                ClaimRows.orEmpty(row.getString("options")))));
        return runs;
    }

    /** Every form of every actor. */
    static void load(Asking asking, ActorForms into) {
        List<Actor> all = asking.list(t -> "SELECT * FROM " + t.all(Table.ACTORS), ActorForms::read);
        all.forEach(into::put);
    }
}
