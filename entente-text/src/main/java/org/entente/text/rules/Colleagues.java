package org.entente.text.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.claim.EventType;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.actor.AgentLexicon;
import org.entente.text.actor.AgentLexicon.Form;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;

/**
 * "Chile's president sacked the <b>interior minister</b>": two of one state whom a text calls by different offices are two
 * people, though nothing more is known of either than whom they serve.
 */
final class Colleagues {

    private static final Set<String> PERSONS = persons();

    private Colleagues() {}

    /** Whether two mentions of the same actors describe one person each, and not the same one. */
    static boolean are(Sentence s, Rule rule, Mention one, Mention other) {
        return rule.type() instanceof EventType
                && describes(s, one)
                && describes(s, other)
                && one.head() != other.head()
                && !s.lemma(one.head()).equals(s.lemma(other.head()))
                && !beside(s, one.head(), other.head())
                && !beside(s, other.head(), one.head());
    }

    private static boolean describes(Sentence s, Mention mention) {
        int head = mention.head();
        return mention.kind() == MentionKind.DESCRIPTION
                && s.upos(head) == Upos.NOUN
                && PERSONS.contains(s.lemma(head))
                && !mention.actors().get(0).sectors().isEmpty();
    }

    /** "the general, a former minister": said of one and the same. */
    private static boolean beside(Sentence s, int head, int other) {
        return s.head(other) == head && s.relation(other) == Relation.APPOS;
    }

    private static Set<String> persons() {
        Set<String> words = new HashSet<>();
        for (AgentLexicon.Noun noun : AgentLexicon.nouns()) {
            if (noun.form().filter(form -> form == Form.PERSON).isPresent()) {
                List<String> parts = List.of(noun.words().split(" ", -1));
                words.add(parts.get(parts.size() - 1));
            }
        }
        return Set.copyOf(words);
    }
}
