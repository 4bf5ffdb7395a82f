package org.entente.text.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.claim.TieType;
import org.entente.nlp.EntityKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.frame.TriggerKind;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;
import org.entente.text.mention.Mentions;
import org.entente.text.mention.SameAs;
import org.entente.text.rules.RuleBook;

/**
 * The places where a person's office stands beside the name between commas, or before it with what it is an office for:
 * "the minister for fisheries, <b>Alan Smith</b>, ...", "<b>Alan Smith</b>, 12th Group commander". Read from the order of
 * the words, because a title of many words is what parsers hang in the wrong place most. A title that others may bear as
 * well ("a spokesman") names nobody.
 */
final class Titles {

    private static final Set<String> FIRST = Set.of("the", "its", "his", "her", "their", "our");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "some", "another", "any");
    private static final Set<Upos> MODIFYING =
            EnumSet.of(Upos.ADJ, Upos.NOUN, Upos.PROPN, Upos.NUM, Upos.DET, Upos.PRON, Upos.PART);
    private static final int SHORTEST = 2;
    private static final int LONGEST = 24;

    private final RuleBook rules;
    private final Mentions mentions;
    private final int number;
    private final Sentence s;
    private final List<SameAs> found = new ArrayList<>();

    private Titles(RuleBook rules, Mentions mentions, int number, Sentence sentence) {
        this.rules = rules;
        this.mentions = mentions;
        this.number = number;
        this.s = sentence;
    }

    /** Those of one sentence, in its order. */
    static List<SameAs> of(RuleBook rules, Mentions mentions, int number, Sentence sentence) {
        Titles titles = new Titles(rules, mentions, number, sentence);
        for (Mention mention : mentions.in(number)) {
            boolean person = mention.kind() == MentionKind.NAME
                    && mention.actors().size() == 1
                    && (mention.actors().get(0).kind() == ActorKind.PERSON || titles.readAsPerson(mention));
            if (person) {
                titles.behind(mention);
                titles.before(mention);
                titles.within(mention);
            }
        }
        return titles.found;
    }

    /** A name of several words that no list knows, and that the name finder takes for a person's. */
    private boolean readAsPerson(Mention name) {
        return name.actors().get(0).code().isEmpty()
                && s.entities().stream()
                        .anyMatch(entity -> entity.kind() == EntityKind.PERSON
                                && entity.first() <= name.head()
                                && name.head() < entity.end()
                                && entity.end() - entity.first() > 1);
    }

    private void behind(Mention name) {
        int begin = name.end() + 1;
        if (!comma(name.end()) || begin >= s.size()) {
            return;
        }
        int end = begin;
        while (end < s.size() && end - begin < LONGEST && ofTitle(end)) {
            end++;
        }
        boolean closed = end >= s.size() || s.upos(end) == Upos.PUNCT;
        int head = office(begin, end);
        if (closed && head >= 0) {
            add(name, head, begin, end);
        }
    }

    private void before(Mention name) {
        int end = name.first() - 1;
        while (end > 0 && (premodifier(end) || ofCompound(end))) {
            end--;
        }
        boolean closed = name.end() >= s.size() || comma(name.end()) || s.upos(name.end()) == Upos.VERB;
        if (end < 1 || !comma(end) || !closed) {
            return;
        }
        int head = -1;
        for (int token = end - 1; token >= 0 && end - token < LONGEST && ofTitle(token) && head < 0; token--) {
            head = office(token) && (token + 1 == end || s.upos(token + 1) == Upos.ADP) ? token : -1;
        }
        if (head < 0) {
            return;
        }
        int begin = head;
        while (begin > 0 && premodifier(begin - 1)) {
            begin--;
            if (FIRST.contains(word(begin)) || INDEFINITE.contains(word(begin))) {
                break;
            }
        }
        boolean asOffice = begin > 0 && word(begin - 1).equals("as");
        if (begin == 0 || asOffice || FIRST.contains(word(begin))) {
            add(name, head, begin, end);
        }
    }

    /** "Minister for Fisheries Alan Smith": only a title with what it is an office for is more than a part of the name. */
    private void within(Mention name) {
        for (int token = name.first(); token + 1 < name.head(); token++) {
            if (s.upos(token) == Upos.ADP && token > name.first() && office(token - 1)) {
                int end = name.head();
                while (end > token && namePart(name, end - 1)) {
                    end--;
                }
                if (end > token + 1) {
                    add(name, token - 1, name.first(), end);
                }
                return;
            }
        }
    }

    private boolean namePart(Mention name, int token) {
        return s.head(token) == name.head()
                && s.upos(token) == Upos.PROPN
                && (s.relation(token) == Relation.FLAT || s.relation(token) == Relation.COMPOUND);
    }

    private void add(Mention name, int head, int begin, int end) {
        if (end - begin < SHORTEST || INDEFINITE.contains(word(begin)) || otherPerson(name, begin, head)) {
            return;
        }
        found.add(new SameAs(name, new Mention(number, head, begin, end, name.actors(), MentionKind.DESCRIPTION)));
    }

    private boolean otherPerson(Mention name, int begin, int end) {
        for (int token = begin; token < end; token++) {
            Optional<Mention> other = mentions.at(number, token);
            if (other.isPresent()
                    && other.get().kind() == MentionKind.NAME
                    && other.get().first() >= begin
                    && !other.get().actors().equals(name.actors())
                    && other.get().actors().get(0).kind() == ActorKind.PERSON
                    && other.get().end() <= end) {
                return true;
            }
        }
        return false;
    }

    /** The office that a stretch of words is about: the first that a preposition or the end follows; -1 where none is. */
    private int office(int begin, int end) {
        for (int token = begin; token < end; token++) {
            if (office(token)) {
                return token + 1 == end || s.upos(token + 1) == Upos.ADP ? token : -1;
            }
            if (s.upos(token) == Upos.ADP) {
                return -1;
            }
        }
        return -1;
    }

    private boolean office(int token) {
        boolean singular = s.xpos(token).equals("NN") || s.xpos(token).equals("NNP");
        return singular && rules.starts(TriggerKind.NOUN, s.lemma(token).toLowerCase(Locale.ROOT), TieType.ROLE);
    }

    private boolean premodifier(int token) {
        return MODIFYING.contains(s.upos(token));
    }

    /** "Jordanian-born militant": a hyphen, and what stands behind one. */
    private boolean ofCompound(int token) {
        return hyphen(token) || hyphen(token - 1) && s.upos(token) == Upos.VERB;
    }

    private boolean hyphen(int token) {
        return token > 0 && s.form(token).equals("-");
    }

    private boolean ofTitle(int token) {
        return premodifier(token)
                        && !s.xpos(token).startsWith("W")
                        && !s.xpos(token).equals("PRP")
                        && !s.xpos(token).equals("TO")
                || s.upos(token) == Upos.ADP
                || s.upos(token) == Upos.CCONJ;
    }

    private boolean comma(int token) {
        return token < s.size() && s.form(token).equals(",");
    }

    private String word(int token) {
        return s.form(token).toLowerCase(Locale.ROOT);
    }
}
