package org.entente.text.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.Mention;
import org.entente.text.mention.MentionKind;
import org.entente.text.mention.Mentions;
import org.entente.text.mention.SameAs;
import org.entente.text.rules.RuleBook;

/**
 * The places where a text says that two phrases are one actor: the names that the mentions' own reader paired, and what
 * the tree says beside: an appositive that is a title ("Haider al-Abadi, the prime minister"; not "a group attacking the
 * capital", which only describes) and "known by its acronym as".
 */
final class Renamings {

    private static final Set<String> CALLING = Set.of(
            "know", "call", "dub", "name", "nickname", "refer", "abbreviate", "style", "title", "rename", "brand");

    private static final Set<Relation> COMPLEMENTS =
            EnumSet.of(Relation.OBL, Relation.NMOD, Relation.XCOMP, Relation.OBJ);

    private final List<Sentence> sentences;
    private final Mentions mentions;
    private final List<SameAs> found = new ArrayList<>();
    private final Set<List<Integer>> seen = new HashSet<>();

    private Renamings(List<Sentence> sentences, Mentions mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** All of a document, those of the mentions' reader first. */
    static List<SameAs> of(List<Sentence> sentences, Mentions mentions, RuleBook rules) {
        Renamings renamings = new Renamings(sentences, mentions);
        mentions.aliases().forEach(renamings::add);
        for (int number = 0; number < sentences.size(); number++) {
            renamings.sentence(number);
            Titles.of(rules, mentions, number, sentences.get(number)).forEach(renamings::add);
        }
        return renamings.found;
    }

    private void add(SameAs same) {
        int first = Math.min(same.mention().head(), same.alias().head());
        int second = Math.max(same.mention().head(), same.alias().head());
        if (same.mention().sentence() == same.alias().sentence()
                && seen.add(List.of(same.mention().sentence(), first, second))) {
            found.add(same);
        }
    }

    private void sentence(int number) {
        Sentence s = sentences.get(number);
        for (int token = 0; token < s.size(); token++) {
            int other = s.relation(token) == Relation.APPOS ? s.head(token) : called(s, token);
            if (other < 0) {
                continue;
            }
            Optional<Mention> one = mentions.at(number, other);
            Optional<Mention> two = mentions.at(number, token);
            if (one.isPresent() && two.isPresent() && same(s, one.get(), two.get())) {
                add(new SameAs(one.get(), two.get()));
            }
        }
    }

    /** "the GSPC, known to its members by a longer name": the noun behind the participle above a name; else -1. */
    private static int called(Sentence s, int token) {
        if (!COMPLEMENTS.contains(s.relation(token)) || s.upos(token) != Upos.PROPN) {
            return -1;
        }
        int up = s.head(token);
        if (up >= 0 && s.relation(up) == Relation.OBL_AGENT) {
            up = s.head(up);
        }
        boolean calling = up >= 0
                && CALLING.contains(s.lemma(up))
                && (s.relation(up) == Relation.ACL || s.relation(up) == Relation.ACL_RELCL);
        return calling ? s.head(up) : -1;
    }

    private static boolean same(Sentence s, Mention one, Mention two) {
        boolean single = one.actors().size() == 1 && two.actors().size() == 1;
        boolean apart = one.end() <= two.first() || two.end() <= one.first();
        boolean named = one.kind() == MentionKind.NAME || two.kind() == MentionKind.NAME;
        return single
                && apart
                && named
                && one.actors().get(0).id().equals(two.actors().get(0).id())
                && title(s, one)
                && title(s, two);
    }

    /** A name, or a description that is one man's: "the prime minister", "its leader", "Central Command commander". */
    private static boolean title(Sentence s, Mention mention) {
        if (mention.kind() == MentionKind.NAME) {
            return true;
        }
        if (mention.kind() != MentionKind.DESCRIPTION) {
            return false;
        }
        String first = s.form(mention.first()).toLowerCase(Locale.ROOT);
        boolean indefinite = first.equals("a") || first.equals("an") || first.equals("one") || first.equals("some");
        boolean plural = s.xpos(mention.head()).equals("NNS");
        boolean bare = mention.end() - mention.first() == 1;
        return !indefinite && !plural && !bare;
    }
}
