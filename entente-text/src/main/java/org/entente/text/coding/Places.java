package org.entente.text.coding;

import java.util.Optional;
import org.entente.claim.Place;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Frame;
import org.entente.text.frame.Role;
import org.entente.text.mention.Mention;
import org.entente.text.rules.Cast;

/** Reads where something happened from the frame's phrases of place. */
final class Places {

    private static final Role[] PLACE_ROLES = {
        Role.IN, Role.AT, Role.NEAR, Role.ALONG, Role.ACROSS, Role.OUTSIDE, Role.INSIDE
    };

    private Places() {}

    static Optional<Place> of(Sentence s, Frame frame, Cast cast) {
        for (Role role : PLACE_ROLES) {
            for (int head : frame.fillers(role)) {
                Optional<EntitySpan> entity = entity(s, head);
                Optional<Mention> mention = cast.at(head);
                if (entity.isPresent()) {
                    String country =
                            mention.map(m -> m.actors().get(0).country()).orElse("");
                    return Optional.of(new Place(name(s, entity.get()), country));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<EntitySpan> entity(Sentence s, int token) {
        for (EntitySpan span : s.entities()) {
            if (span.first() <= token && token < span.end() && span.kind() == EntityKind.PLACE) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private static String name(Sentence s, EntitySpan span) {
        StringBuilder name = new StringBuilder();
        for (int i = span.first(); i < span.end(); i++) {
            if (i > span.first() && s.begin(i) > s.end(i - 1)) {
                name.append(' ');
            }
            name.append(s.form(i));
        }
        return name.toString();
    }
}
