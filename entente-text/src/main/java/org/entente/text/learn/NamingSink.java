package org.entente.text.learn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.text.frame.Role;
import org.entente.text.frame.TriggerKind;
import org.entente.text.rules.Rule;
import org.entente.text.rules.SentenceMatcher;

/** Takes the features of a frame together with their names, for explanation. */
final class NamingSink extends FeatureSink {

    private static final int SHOWN = 6;

    /** A feature by name. */
    private record Named(int hash, String name) {}

    private final Map<Integer, String> words = new HashMap<>();
    private final List<Named> named = new ArrayList<>();

    NamingSink(Sentence s, SentenceMatcher matcher) {
        for (int i = 0; i < s.size(); i++) {
            know(FrameFeatures.lower(s.lemma(i)));
            know(s.xpos(i));
            for (Rule rule : matcher.rulesOf(i)) {
                know(rule.id());
            }
            matcher.typesOf(i).forEach(type -> know(type.name()));
        }
        for (Relation relation : Relation.values()) {
            know(relation.name());
        }
        for (Role role : Role.values()) {
            int name = FrameFeatures.word(role.name());
            words.put(name, role.word());
            words.put(FrameFeatures.inClause(name), "clause." + role.word());
        }
        for (TriggerKind kind : TriggerKind.values()) {
            know(kind.name());
        }
    }

    private void know(String word) {
        words.put(FrameFeatures.word(word), word.toLowerCase(Locale.ROOT));
    }

    @Override
    void put(int hash, Template template, int one, int other) {
        super.put(hash, template, one, other);
        String first = words.getOrDefault(one, "");
        String second = words.getOrDefault(other, "");
        named.add(new Named(
                hash, (template.word() + " " + first + " " + second).strip().replace("  ", " ")));
    }

    /** What speaks most for a label against "no claim", strongest first. */
    String reasons(TypeModel model, int label) {
        List<String> reasons = new ArrayList<>();
        named.stream()
                .distinct()
                .sorted(Comparator.comparingDouble((Named one) -> -Math.abs(pull(model, one, label))))
                .limit(SHOWN)
                .forEach(
                        one -> reasons.add(one.name() + String.format(Locale.ROOT, " %+.2f", pull(model, one, label))));
        return String.join(", ", reasons);
    }

    private static double pull(TypeModel model, Named one, int label) {
        return model.weight(one.hash(), label) - model.weight(one.hash(), 0);
    }
}
