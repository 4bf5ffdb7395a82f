package org.entente.text.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.ClaimType;

/**
 * A line of a file of wordings: what its sentences are to tell, and their shape, "Chile [spurned|rebuffed] Oman's [offer|plea].".
 *
 * @param line where it stands, from 1
 * @param types the types of which one is to be told; empty where nothing is
 * @param source who is to act, as annotations name actors; {@code X} where the shape leaves it open
 * @param target who is to be acted upon
 * @param shape the sentence with its alternatives
 */
public record Wording(int line, Set<ClaimType> types, String source, String target, String shape) {

    public Wording {
        types = Set.copyOf(types);
    }

    /**
     * One sentence of a wording.
     *
     * @param chosen the alternatives it is made of
     * @param text the sentence
     */
    public record Variant(List<String> chosen, String text) {

        public Variant {
            chosen = List.copyOf(chosen);
        }

        private Variant with(Optional<String> word, String more) {
            List<String> words = new ArrayList<>(chosen);
            word.filter(one -> !one.isBlank()).ifPresent(words::add);
            return new Variant(words, text + more);
        }
    }

    /** All sentences that its alternatives make. */
    public List<Variant> variants() {
        List<Variant> made = List.of(new Variant(List.of(), ""));
        int at = 0;
        for (int open = shape.indexOf('['); open >= 0; open = shape.indexOf('[', at)) {
            int close = shape.indexOf(']', open);
            String before = shape.substring(at, open);
            List<Variant> longer = new ArrayList<>();
            for (Variant variant : made) {
                for (String word : shape.substring(open + 1, close).split("\\|", -1)) {
                    longer.add(variant.with(Optional.of(word.strip()), before + word.strip()));
                }
            }
            made = longer;
            at = close + 1;
        }
        String rest = shape.substring(at);
        return made.stream()
                .map(variant -> variant.with(Optional.empty(), rest))
                .toList();
    }

    /** How many sentences there are. */
    long size() {
        long product = 1;
        for (int open = shape.indexOf('['); open >= 0; open = shape.indexOf('[', open + 1)) {
            String words = shape.substring(open, shape.indexOf(']', open));
            product = Math.multiplyExact(
                    product, words.chars().filter(c -> c == '|').count() + 1);
        }
        return product;
    }
}
