package org.entente.store;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.duckdb.DuckDBAppender;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.store.segment.Sha256;
import org.entente.store.segment.StoreException;

/**
 * Actors by their form. One actor has several forms where mentions give it other sectors, or where the list that it
 * comes from changed; a form is named by the hash of all it says, so it never changes.
 */
final class ActorForms {

    private static final int LENGTH = 12;
    private static final Map<Actor, String> NAMES = new ConcurrentHashMap<>();
    private static final int MOST_NAMES = 200_000;

    private final Map<String, Actor> byForm = new ConcurrentHashMap<>();

    /** The name of an actor's form. */
    static String form(Actor actor) {
        String known = NAMES.get(actor);
        if (known != null) {
            return known;
        }
        String all = String.join(
                "\u0000",
                actor.id(),
                actor.name(),
                String.join("\u0001", actor.aliases()),
                actor.kind().name(),
                actor.country(),
                sectors(actor).toString(),
                actor.parent());
        String form = Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
        if (NAMES.size() < MOST_NAMES) {
            NAMES.put(actor, form);
        }
        return form;
    }

    private static List<String> sectors(Actor actor) {
        return actor.sectors().stream().map(Sector::name).toList();
    }

    /**
     * The actor of a form.
     *
     * @throws StoreException.Damaged where no row has it
     */
    Actor of(String form) {
        Actor actor = byForm.get(form);
        if (actor == null) {
            throw new StoreException.Damaged("the table of actors lacks the form " + form + " that a claim names");
        }
        return actor;
    }

    boolean has(String form) {
        return byForm.containsKey(form);
    }

    void put(Actor actor) {
        byForm.put(form(actor), actor);
    }

    Collection<Map.Entry<String, Actor>> all() {
        return byForm.entrySet();
    }

    static void append(DuckDBAppender row, Actor actor, long since) throws SQLException {
        row.beginRow();
        row.append(form(actor));
        row.append(actor.id());
        row.append(actor.name());
        row.append(actor.aliases());
        row.append(actor.kind().name().toLowerCase(java.util.Locale.ROOT));
        ClaimRows.text(row, actor.country());
        row.append(sectors(actor));
        ClaimRows.text(row, actor.parent());
        row.append(since);
        row.endRow();
    }

    static Actor read(ResultSet row) throws SQLException {
        return new Actor(
                row.getString("id"),
                row.getString("name"),
                texts(row.getArray("aliases")),
                ActorKind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
                ClaimRows.orEmpty(row.getString("country")),
                texts(row.getArray("sectors")).stream().map(Sector::valueOf).toList(),
                ClaimRows.orEmpty(row.getString("parent")));
    }

    private static List<String> texts(Array array) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (Object text : (Object[]) array.getArray()) {
            texts.add((String) text);
        }
        return texts;
    }
}
