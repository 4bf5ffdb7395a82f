package org.entente.text.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;

/**
 * Finds known names that are spelled otherwise: transliterations differ in vowels, doubled letters and h ("Mohammed",
 * "Mohamed", "Muhammad"). Built when first asked. A name of one word counts only for a place.
 */
final class NameVariants {

    private final ActorList list;
    private volatile Map<String, Actor> byKey = Map.of();

    NameVariants(ActorList list) {
        this.list = list;
    }

    /** The actor of a kind whose name has the same key; empty where none or where the name itself is too short. */
    Optional<Actor> find(String name, ActorKind kind) {
        String key = key(name);
        boolean single = key.indexOf(' ') < 0;
        if (single && (key.length() < 5 || kind != ActorKind.PLACE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(actors().get(key)).filter(actor -> actor.kind() == kind || single);
    }

    /** Whom each key means. */
    Map<String, Actor> actors() {
        if (byKey.isEmpty()) {
            byKey = build();
        }
        return byKey;
    }

    private Map<String, Actor> build() {
        Map<String, Actor> keys = new HashMap<>();
        for (Entry entry : list.entries().values()) {
            for (Alias alias : entry.aliases()) {
                boolean place = entry.actor().kind() == ActorKind.PLACE || alias.use() == NameUse.METONYM;
                boolean named = alias.use() == NameUse.NAME && alias.text().indexOf(' ') > 0;
                if (place || named) {
                    keys.putIfAbsent(key(alias.text()), entry.actor());
                }
            }
        }
        return keys;
    }

    /** A spelling that stands for all transliterations of a name. */
    static String key(String name) {
        StringBuilder key = new StringBuilder();
        List<Words.Word> words = Words.of(name);
        for (Words.Word word : words) {
            String folded = word.folded();
            if (isParticle(folded)) {
                continue;
            }
            key.append(key.length() == 0 ? "" : " ").append(consonants(folded));
        }
        return key.toString();
    }

    private static boolean isParticle(String word) {
        return switch (word) {
            case "al", "el", "ul", "the", "e", "i", "bin", "ibn", "wal", "wa" -> true;
            default -> false;
        };
    }

    static String consonants(String word) {
        StringBuilder key = new StringBuilder();
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = plain(word.charAt(i));
            if (c != 0 && c != last) {
                key.append(c);
                last = c;
            }
        }
        int end = key.length();
        return end > 3 && "au".indexOf(key.charAt(end - 1)) >= 0 ? key.substring(0, end - 1) : key.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case 'h' -> 0;
            case 'e', 'i', 'y' -> 'a';
            case 'o', 'w', 'v' -> 'u';
            case 'q', 'c' -> 'k';
            case 'z' -> 's';
            default -> c;
        };
    }
}
