package org.entente.text.rules;

import java.util.List;
import org.entente.text.frame.Frame;
import org.entente.text.mention.Mention;

/**
 * A rule that fired on a frame.
 *
 * @param who the mentions that fill the source's place
 * @param whom the mentions that fill the target's place
 * @param content tokens that conditions named, which make no claim of their own
 * @param specificity how much the rule asked for
 * @param closeness how many words its conditions met beyond single ones: "military aid" is closer than "aid"
 */
public record Firing(
        Rule rule,
        Trigger trigger,
        Frame frame,
        List<Mention> who,
        List<Mention> whom,
        List<Integer> content,
        int specificity,
        int closeness) {

    public Firing {
        who = List.copyOf(who);
        whom = List.copyOf(whom);
        content = List.copyOf(content);
    }

    /** The same firing with other sides. */
    public Firing with(List<Mention> source, List<Mention> target) {
        return new Firing(rule, trigger, frame, source, target, content, specificity, closeness);
    }
}
