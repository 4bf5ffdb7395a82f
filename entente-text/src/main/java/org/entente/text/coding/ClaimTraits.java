package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Role;
import org.entente.text.mention.Mention;
import org.entente.text.mention.Mentions;
import org.entente.text.rules.Firing;

/**
 * How a claim stands in its sentence, in words: which roles its sides fill, what sort of actors they are, how they are called, how many there
 * are and how deep the word stands that tells it. Some of it tells whether such claims are right.
 */
final class ClaimTraits {

    private static final int MOST_SIDES = 4;
    private static final int MOST_MENTIONS = 8;
    private static final int DEEPEST = 6;

    private final List<Sentence> sentences;
    private final Mentions mentions;

    ClaimTraits(List<Sentence> sentences, Mentions mentions) {
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /** The traits of one pair of a claim. */
    List<String> of(int number, Firing firing, Pair pair) {
        Sentence sentence = sentences.get(number);
        int trigger = firing.frame().trigger();
        String kind = word(firing.frame().kind());
        String type = word(firing.rule().type().name());
        String made = SentenceCoder.learned(firing) ? "guessed" : "ruled";
        String source = place(firing, pair.source());
        String target = place(firing, pair.target());
        List<String> traits = new ArrayList<>();
        traits.add(made + " from " + source);
        traits.add(made + " to " + target);
        traits.add(kind + " from " + source + " to " + target);
        traits.add(type + " from " + source);
        traits.add(type + " to " + target);
        traits.add("source called " + called(pair.source()));
        traits.add("target called " + called(pair.target()));
        traits.add("source is " + sort(pair.source()));
        traits.add("target is " + sort(pair.target()));
        traits.add("sources " + Math.min(MOST_SIDES, firing.who().size()));
        traits.add("targets " + Math.min(MOST_SIDES, firing.whom().size()));
        traits.add("mentions " + Math.min(MOST_MENTIONS, mentions.in(number).size()));
        traits.add("depth " + depth(sentence, trigger));
        traits.add("relation " + word(sentence.relation(trigger)));
        return traits;
    }

    private static int depth(Sentence sentence, int trigger) {
        int depth = 0;
        for (int word = trigger; sentence.head(word) >= 0 && depth < DEEPEST; word = sentence.head(word)) {
            depth++;
        }
        return depth;
    }

    /** The role that a side fills or stands within; how it is called where it stands outside the frame. */
    private static String place(Firing firing, Optional<Pair.Side> side) {
        if (side.isEmpty()) {
            return "nobody";
        }
        Mention mention = side.get().mention();
        String within = "";
        for (Role role : Role.values()) {
            for (int filler : firing.frame().fillers(role)) {
                if (filler == mention.head()) {
                    return role.word();
                }
                if (within.isEmpty() && filler >= mention.first() && filler < mention.end()) {
                    within = role.word();
                }
            }
        }
        return within.isEmpty() ? "elsewhere by " + word(mention.kind()) : within;
    }

    private static String called(Optional<Pair.Side> side) {
        return side.map(one ->
                        word(one.mention().kind()) + " of " + word(one.actor().kind()))
                .orElse("nobody");
    }

    private static String sort(Optional<Pair.Side> side) {
        return side.map(one -> one.actor().sectors().isEmpty()
                        ? word(one.actor().kind())
                        : word(one.actor().sectors().get(0)))
                .orElse("nobody");
    }

    private static String word(Enum<?> constant) {
        return word(constant.name());
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
