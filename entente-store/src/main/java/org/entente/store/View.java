package org.entente.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.entente.actor.Actor;
import org.entente.claim.Claim;
import org.entente.claim.Party;
import org.entente.correction.Entry;
import org.entente.correction.Outcome;
import org.entente.correction.Overlay;
import org.entente.event.Pins;
import org.entente.event.RollUp;
import org.entente.relation.Dyad;

/**
 * The memory as it stood at one snapshot, with the corrections that held then. It never changes: whatever is written
 * later, whatever is asked twice is answered the same. Safe for use by several threads at once. Claims come in the order
 * of document, place in the text and id, unless said otherwise.
 */
public final class View {

    static final Comparator<Claim> ORDER = View::compare;

    private final Snapshot snapshot;
    private final Asking asking;
    private final Reading reading;
    private final Lazy<CorrectedDocuments> corrected;
    private final Dyads dyads;
    private final NamedActors actors;

    View(Snapshot snapshot, Asking asking, ActorForms actors) {
        this.snapshot = snapshot;
        this.asking = asking;
        this.reading = new Reading(asking, actors);
        this.corrected = new Lazy<>(() -> CorrectedDocuments.of(reading));
        this.dyads = new Dyads(reading, corrected, actors);
        this.actors = new NamedActors(reading, actors);
    }

    /** The snapshot it shows. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * What became different between an earlier state of the same store and this one.
     *
     * @param taking takes each document with a difference, in the order of their ids
     */
    public void eachChange(View earlier, List<Snapshot> snapshots, Consumer<Change> taking) {
        new Changes(earlier, this, snapshots).each(taking);
    }

    // Documents

    /** How many documents stand. */
    public long documentCount() {
        return survey().documents(Optional.empty());
    }

    /** A document by its id. */
    public Optional<StoredDocument> document(String id) {
        return reading.documents(List.of(id)).stream().findFirst();
    }

    /** Documents by their ids; those that do not stand are left out. */
    public List<StoredDocument> documents(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : reading.documents(ids);
    }

    /** Every document, ordered by id. */
    public void eachDocument(Consumer<StoredDocument> taking) {
        for (List<String> ids : reading.idsInPages()) {
            reading.documents(ids).forEach(taking);
        }
    }

    /** Documents without their texts, the newest published first. */
    public List<Heading> headings(HeadingQuery query) {
        return reading.headings(query);
    }

    /** When documents were published, by id, without those of unknown date. */
    public Map<String, LocalDate> published() {
        return reading.published("");
    }

    /** When some documents were published, by id, without those of unknown date. */
    public Map<String, LocalDate> published(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : reading.published(" WHERE id " + Sql.among(ids));
    }

    /** The id of the document with each of some fingerprints, without those that no document has. */
    public Map<String, String> withFingerprint(Collection<String> fingerprints) {
        return fingerprints.isEmpty() ? Map.of() : reading.withFingerprint(fingerprints);
    }

    /** The fingerprint of each of some documents by id, without those that do not stand. */
    public Map<String, String> fingerprints(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : reading.fingerprints(ids);
    }

    /** The id of the document with each {@link StoredDocument#content()}. */
    public Map<String, String> contents() {
        return reading.contents();
    }

    /** The {@link StoredDocument#sketch()} of each document that has one, by its id. */
    public Map<String, String> sketches() {
        return reading.sketches();
    }

    /** The id of the document that each near copy is a copy of, by its own id. */
    public Map<String, String> copies() {
        return reading.copies();
    }

    /** The run that coded each document, by the document's id. */
    public Map<String, String> runs() {
        return reading.runs();
    }

    /** What was put into quarantine: where it came from, and why. */
    public Map<String, String> quarantine() {
        return survey().quarantine(Optional.empty());
    }

    // Claims

    /** How many claims stand, corrections regarded. */
    public long claimCount() {
        return survey().claims(Optional.empty());
    }

    /** What it holds in figures. */
    public Survey survey() {
        return new Survey(asking, reading, corrected.get());
    }

    /** The claims of a document, in the order of the text. */
    public List<Claim> claimsOf(String doc) {
        return claims("doc = " + Sql.text(doc), claim -> claim.span().doc().equals(doc));
    }

    /** The claims of some documents. */
    public List<Claim> claimsOf(Collection<String> docs) {
        Set<String> wanted = Set.copyOf(docs);
        return docs.isEmpty()
                ? List.of()
                : claims(
                        "doc " + Sql.among(docs),
                        claim -> wanted.contains(claim.span().doc()));
    }

    /** A claim by its id. */
    public Optional<Claim> claim(String id) {
        return claims("id = " + Sql.text(id), claim -> claim.id().equals(id)).stream()
                .findFirst();
    }

    /** The claims in which an actor acts or is acted upon. */
    public List<Claim> claimsAbout(String actor) {
        Set<String> ids = coded(actor);
        String among = Sql.among(ids);
        return claims("(source " + among + " OR target " + among + ")", claim -> names(claim, actor));
    }

    /** The claims that connect two actors, in either direction, no part counted as its whole. */
    public List<Claim> claimsBetween(String one, String other) {
        return between(coded(one), coded(other), claim -> names(claim, one) && names(claim, other));
    }

    /**
     * The claims that connect a dyad, parts counted as their wholes.
     *
     * @param rollUp how actors are rolled up; a group that only governs a state is not taken for it here
     */
    public List<Claim> claimsBetween(Dyad dyad, RollUp rollUp) {
        Set<String> one = new LinkedHashSet<>();
        Set<String> other = new LinkedHashSet<>();
        for (PairCount pair : dyads.pairs(dyad.first().id(), dyad.second().id(), rollUp, Optional.empty())) {
            if (pair.dyad(rollUp).map(dyad::equals).orElse(false)) {
                boolean forward = rollUp.of(pair.source(), Optional.empty())
                        .id()
                        .equals(dyad.first().id());
                one.addAll(coded((forward ? pair.source() : pair.target()).id()));
                other.addAll(coded((forward ? pair.target() : pair.source()).id()));
            }
        }
        return one.isEmpty()
                ? List.of()
                : between(
                        one,
                        other,
                        claim -> PairCount.dyad(claim, rollUp).map(dyad::equals).orElse(false));
    }

    /** Every claim. */
    public List<Claim> claims() {
        return claims("true", claim -> true);
    }

    /**
     * Claims that answer a query, until who takes them has enough, which false tells; neither time nor memory grows with
     * what comes after.
     *
     * @param from the document to begin at, by id; empty for the first
     * @param atOnce how many are read at a time, about
     */
    public void eachClaim(ClaimQuery query, String from, int atOnce, Predicate<Claim> taking) {
        new ClaimPages(reading, corrected.get(), query, this::coded).each(from, atOnce, taking);
    }

    /** The latest claims that answer a query, so many at most. */
    public List<Claim> latest(ClaimQuery query, int most) {
        return new ClaimPages(reading, corrected.get(), query, this::coded).latest(most);
    }

    /** Which claims tell of one event because analysts say so. */
    public Pins pins() {
        return Overlay.pins(corrected.get().all());
    }

    private List<Claim> between(Set<String> one, Set<String> other, Predicate<Claim> wanted) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        String pruned = "dyad_first " + Sql.among(both) + " AND dyad_second " + Sql.among(both);
        String exact = one.size() == 1 && other.size() == 1 ? pair(one, other) : pruned;
        return claims(exact, wanted);
    }

    private static int compare(Claim one, Claim other) {
        int byDocument = one.span().doc().compareTo(other.span().doc());
        if (byDocument != 0) {
            return byDocument;
        }
        int byBegin = Integer.compare(one.span().begin(), other.span().begin());
        if (byBegin != 0) {
            return byBegin;
        }
        int byEnd = Integer.compare(one.span().end(), other.span().end());
        return byEnd != 0 ? byEnd : one.id().compareTo(other.id());
    }

    private static String pair(Set<String> one, Set<String> other) {
        String first = one.iterator().next();
        String second = other.iterator().next();
        boolean ordered = first.compareTo(second) <= 0;
        return "dyad_first = " + Sql.text(ordered ? first : second) + " AND dyad_second = "
                + Sql.text(ordered ? second : first);
    }

    /** The ids under which the coder knows an actor. */
    private Set<String> coded(String actor) {
        Overlay overlay = corrected.get().overlay();
        Set<String> ids = new LinkedHashSet<>(overlay.mergedInto(actor));
        ids.add(actor);
        return ids;
    }

    private static boolean names(Claim claim, String actor) {
        return is(claim.source(), actor) || is(claim.target(), actor);
    }

    private static boolean is(Optional<Party> party, String actor) {
        return party.map(named -> named.actor().id().equals(actor)).orElse(false);
    }

    private List<Claim> claims(String where, Predicate<Claim> wanted) {
        CorrectedDocuments overlaid = corrected.get();
        List<Claim> claims = new ArrayList<>();
        for (Claim coded : reading.coded(where + overlaid.elsewhere())) {
            Claim merged = overlaid.overlay().merged(coded);
            if (wanted.test(merged)) {
                claims.add(merged);
            }
        }
        for (Claim claim : overlaid.claims()) {
            if (wanted.test(claim)) {
                claims.add(claim);
            }
        }
        claims.sort(ORDER);
        return claims;
    }

    // Actors and dyads

    /** The actors that act or are acted upon, the most frequent first, then by id. */
    public List<ActorCount> actors() {
        return NamedActors.counted(dyads.pairs());
    }

    /**
     * Those of the actors that act or are acted upon that are wanted, by id; fast where few are.
     *
     * @param reportedBy only reports published by this day; empty for all
     */
    public List<Actor> actors(Predicate<Actor> wanted, Optional<LocalDate> reportedBy) {
        return actors.wanted(corrected.get(), wanted, reportedBy);
    }

    /**
     * The dyads that claims connect, the one with the most claims first, then by id.
     *
     * @param rollUp how actors are rolled up; a group that only governs a state is not taken for it here
     */
    public List<DyadCount> dyads(RollUp rollUp) {
        return dyads.all(rollUp, Optional.empty());
    }

    /**
     * The same of reports published by a day; reports of unknown date are left out.
     *
     * @param rollUp how actors are rolled up; a group that only governs a state is not taken for it here
     */
    public List<DyadCount> dyads(RollUp rollUp, LocalDate reportedBy) {
        return dyads.all(rollUp, Optional.of(reportedBy));
    }

    /**
     * The dyad of two actors as {@link #dyads} counts it, found without counting any other; empty where nothing connects
     * them.
     *
     * @param one id of either actor
     * @param other id of the other
     * @param rollUp how actors are rolled up; a group that only governs a state is not taken for it here
     * @param reportedBy only reports published by this day; empty for all
     */
    public Optional<DyadCount> dyad(String one, String other, RollUp rollUp, Optional<LocalDate> reportedBy) {
        return dyads.one(one, other, rollUp, reportedBy);
    }

    /**
     * The last day that anything is known of: the last on which a report was published or, for reports of unknown date,
     * the last of which they tell.
     *
     * @param reportedBy only reports published by this day; empty for all
     */
    public Optional<LocalDate> lastDay(Optional<LocalDate> reportedBy) {
        return reading.lastDay(reportedBy);
    }

    /** How many events of each quad class are told of, by the month in which they can have begun. */
    public Map<YearMonth, int[]> eventsByMonth(Optional<LocalDate> reportedBy) {
        return survey().eventsByMonth(reportedBy);
    }

    // Corrections and runs

    /** Every entry of the overlay, in order, also those that were undone. */
    public List<Entry> corrections() {
        return corrected.get().entries();
    }

    /** What became of each correction, by its number. */
    public Map<Long, Outcome> outcomes() {
        return corrected.get().outcomes();
    }

    /** The runs that coded, by id. */
    public Map<String, Run> knownRuns() {
        return reading.knownRuns();
    }

    /** What a run answered when it coded, in order; empty where that was not kept. */
    public List<Answer> answers(String run) {
        return reading.answers(run);
    }

    /** What the coder found in some documents, no correction regarded. */
    public List<Claim> asCoded(Collection<String> docs) {
        return docs.isEmpty() ? List.of() : reading.coded("doc " + Sql.among(docs));
    }

    /** What the coder found in a document, no correction regarded, with the snapshot each row was learned by. */
    List<CodedClaim> coded(Collection<String> docs) {
        return reading.rows("doc " + Sql.among(docs));
    }

    Asking asking() {
        return asking;
    }

    Reading reading() {
        return reading;
    }
}
