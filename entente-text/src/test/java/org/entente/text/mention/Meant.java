package org.entente.text.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.text.Loaded;

/** Whom a word of a text means, as "code name" of its mention's actors. */
final class Meant {

    private static final MentionResolver RESOLVER = new MentionResolver(Loaded.ACTORS);

    static List<String> codes(Optional<LocalDate> date, String text, String head) {
        List<Sentence> sentences = Loaded.PARSER.parse(text);
        Mentions mentions = RESOLVER.resolve(sentences, sentence -> date);
        for (int number = 0; number < sentences.size(); number++) {
            Sentence s = sentences.get(number);
            for (int token = 0; token < s.size(); token++) {
                Optional<Mention> mention = mentions.at(number, token);
                if (s.form(token).equals(head) && mention.isPresent()) {
                    return mention.get().actors().stream()
                            .map(actor -> actor.code() + " " + actor.name())
                            .toList();
                }
            }
        }
        return List.of();
    }

    static List<String> codes(String text, String head) {
        return codes(Optional.empty(), text, head);
    }

    private Meant() {}
}
