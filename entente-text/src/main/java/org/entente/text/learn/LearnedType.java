package org.entente.text.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.EventType;
import org.entente.claim.Kind;

/**
 * What the type model tells apart: the claim types, those that CAMEO splits between two roots by root, and nothing.
 *
 * @param type the claim type; empty for "no claim"
 * @param cameo the CAMEO code of an event where nothing more is known, else empty
 */
public record LearnedType(Optional<ClaimType> type, String cameo) {

    /** No claim at all: the first of the labels. */
    static final LearnedType NOTHING = new LearnedType(Optional.empty(), "");

    private static final List<LearnedType> ALL = all();

    private static List<LearnedType> all() {
        List<LearnedType> all = new ArrayList<>();
        all.add(NOTHING);
        for (EventType type : EventType.values()) {
            all.add(new LearnedType(Optional.of(type), type.cameo()));
            for (String code : second(type)) {
                all.add(new LearnedType(Optional.of(type), code));
            }
        }
        for (Kind kind : List.of(Kind.TIE, Kind.SHIFT)) {
            for (ClaimType type : ClaimType.of(kind)) {
                all.add(new LearnedType(Optional.of(type), ""));
            }
        }
        return List.copyOf(all);
    }

    private static List<String> second(EventType type) {
        return switch (type) {
            case ASSAULT -> List.of("180", "200");
            case ACCUSE -> List.of("090");
            case REQUEST -> List.of("020");
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REJECT, THREATEN, SANCTION -> List.of();
            case PROTEST, MOBILIZE, COERCE -> List.of();
        };
    }

    /** Every label, "no claim" first. */
    public static List<LearnedType> labels() {
        return ALL;
    }

    /** The index of the label for a type and, where the type has two roots, the first two digits of its code. */
    public static int indexOf(ClaimType type, Optional<String> root) {
        int first = -1;
        for (int i = 1; i < ALL.size(); i++) {
            LearnedType label = ALL.get(i);
            if (label.type().filter(type::equals).isPresent()) {
                if (root.isEmpty() || label.cameo().startsWith(root.get())) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    /** Its name in a rule's id: {@code assault}, {@code assault-18}. */
    String word() {
        String name = type.map(ClaimType::name)
                .orElse("nothing")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        boolean plain = type.filter(
                        t -> t instanceof EventType event && !event.cameo().equals(cameo))
                .isEmpty();
        return plain ? name : name + "-" + cameo.substring(0, 2);
    }
}
