package org.entente.nlp.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.entente.nlp.Relation;

/**
 * Rewrites a small share of the training sentences as they stand in other kinds of text, so that the parser keeps its
 * feet there: without the final full stop, in capitals or with capitals as headlines have them, and in the grammar of
 * headlines, without articles and forms of "be" ("Seekers rescued off coast"). The choice depends on the sentence's
 * number alone.
 */
final class Augmentation {

    private static final long SEED = 20_260_101L;
    private static final int SHORTEST = 5;

    private Augmentation() {}

    static List<Example> apply(List<Example> examples) {
        List<Example> result = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            result.add(rewrite(examples.get(i), new SplittableRandom(SEED + i).nextInt(1000)));
        }
        return result;
    }

    private static Example rewrite(Example example, int chance) {
        if (example.size() < SHORTEST) {
            return example;
        }
        if (chance < 60) {
            return without(example, false);
        }
        if (chance < 85) {
            return without(example, true);
        }
        if (chance < 95) {
            return withForms(example, true);
        }
        return chance < 115 ? withForms(example, false) : example;
    }

    /** Drops the final punctuation, and for a headline also articles and auxiliary "be". */
    private static Example without(Example example, boolean headline) {
        int n = example.size();
        boolean[] hasDependents = new boolean[n + 1];
        for (int head : example.heads()) {
            hasDependents[head] = true;
        }
        int[] place = new int[n + 1];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            boolean last = i == n - 1 && example.relations()[i] == Relation.PUNCT;
            boolean dropped = !hasDependents[i] && (last || (headline && isDropped(example, i)));
            place[i] = dropped ? -1 : kept++;
        }
        place[n] = kept;
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int[] heads = new int[kept];
        Relation[] relations = new Relation[kept];
        for (int i = 0; i < n; i++) {
            if (place[i] >= 0) {
                heads[place[i]] = place[example.heads()[i]];
                relations[place[i]] = example.relations()[i];
                forms.add(example.forms().get(i));
                tags.add(example.tags().get(i));
            }
        }
        return new Example(forms, tags, heads, relations);
    }

    private static boolean isDropped(Example example, int word) {
        String form = example.forms().get(word).toLowerCase(Locale.ROOT);
        return switch (example.relations()[word]) {
            case DET -> form.equals("the") || form.equals("a") || form.equals("an");
            case AUX_PASS -> form.equals("was") || form.equals("were") || form.equals("is") || form.equals("are");
            default -> false;
        };
    }

    private static Example withForms(Example example, boolean upper) {
        List<String> forms = new ArrayList<>();
        for (String form : example.forms()) {
            boolean changed = upper || form.length() > 3;
            String first = changed ? form.substring(0, 1).toUpperCase(Locale.ROOT) : form.substring(0, 1);
            String rest = form.substring(1);
            forms.add(first + (upper ? rest.toUpperCase(Locale.ROOT) : rest));
        }
        return new Example(forms, example.tags(), example.heads(), example.relations());
    }
}
