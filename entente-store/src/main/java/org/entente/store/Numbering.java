package org.entente.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.correction.Entry;
import org.entente.store.json.EntryJson;

/** Gives the entries of a batch their numbers. Entries that come from elsewhere and are there already add nothing. */
final class Numbering {

    private final Map<String, Long> known = new HashMap<>();
    private final Map<Long, Long> renumbered = new HashMap<>();
    private final List<Entry> numbered = new ArrayList<>();
    private long last;

    Numbering(List<Entry> standing) {
        for (Entry entry : standing) {
            last = Math.max(last, entry.number());
            known.put(content(entry), entry.number());
        }
    }

    /** What an entry says, wherever it stands in the order. */
    private static String content(Entry entry) {
        return entry instanceof Entry.Made made
                ? EntryJson.write(new Entry.Made(1, made.at(), made.author(), made.reason(), made.correction()))
                : "undo " + ((Entry.Undo) entry).undone() + " " + entry.at() + " " + entry.author() + " "
                        + entry.reason();
    }

    void add(Batch.NewEntry entry, Instant at) {
        long number = ++last;
        if (entry.undone() >= number) {
            throw new IllegalArgumentException(
                    "there is no correction " + entry.undone() + " to undo; see" + " \"entente corrections list\"");
        }
        numbered.add(entry.correction()
                .<Entry>map(correction -> new Entry.Made(number, at, entry.author(), entry.reason(), correction))
                .orElseGet(() -> new Entry.Undo(number, at, entry.author(), entry.reason(), entry.undone())));
    }

    void replay(Entry entry) {
        Entry here = entry;
        if (entry instanceof Entry.Undo undo) {
            long undone = renumbered.getOrDefault(undo.undone(), 0L);
            if (undone == 0) {
                throw new IllegalArgumentException("correction " + undo.number() + " undoes correction " + undo.undone()
                        + ", which is not among those before it");
            }
            here = new Entry.Undo(last + 1, undo.at(), undo.author(), undo.reason(), undone);
        } else if (entry instanceof Entry.Made made) {
            here = new Entry.Made(last + 1, made.at(), made.author(), made.reason(), made.correction());
        }
        Long standing = known.get(content(here));
        if (standing != null) {
            renumbered.put(entry.number(), standing);
            return;
        }
        last++;
        renumbered.put(entry.number(), last);
        known.put(content(here), last);
        numbered.add(here);
    }

    List<Entry> numbered() {
        return numbered;
    }
}
