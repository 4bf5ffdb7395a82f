package org.entente.text.rules;

import java.util.List;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.Status;

/**
 * One rule: which frames make which claim.
 *
 * @param id {@code file/name}
 * @param type what it claims
 * @param who where the source stands, the preferred place first
 * @param whom where the target stands; empty where there is none
 * @param conditions all of which must hold
 * @param blocks none of which may hold
 * @param cameo CAMEO code, empty for anything but an event
 * @param refinement what makes the code more exact, empty where nothing does
 * @param mode PLOVER mode, empty where none
 * @param status given by the words themselves, empty where the sentence decides
 * @param line its line in the file
 */
public record Rule(
        String id,
        ClaimType type,
        List<Trigger> triggers,
        List<RolePath> who,
        List<RolePath> whom,
        Needs needs,
        List<Condition> conditions,
        List<Condition> blocks,
        String cameo,
        Optional<Refinement> refinement,
        String mode,
        Optional<Status> status,
        boolean symmetric,
        List<Example> examples,
        List<String> not,
        int line) {

    public Rule {
        triggers = List.copyOf(triggers);
        who = List.copyOf(who);
        whom = List.copyOf(whom);
        conditions = List.copyOf(conditions);
        blocks = List.copyOf(blocks);
        examples = List.copyOf(examples);
        not = List.copyOf(not);
    }

    /** How much it asks for: words weigh 3, classes of actor 1, deeds by a fine code 4, a longer trigger 2 a word. */
    int specificity(Trigger trigger) {
        int score = 2 * trigger.others().size();
        for (Condition condition : conditions) {
            score += condition.alternatives().weight();
        }
        return score;
    }
}
