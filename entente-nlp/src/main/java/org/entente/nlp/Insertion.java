package org.entente.nlp;

import java.util.Optional;

/**
 * What stands between two commas behind a subject and before its verb: "Sudan, <b>having armed the rebels</b>, was accused". What hangs across
 * the commas is parted, and the subject given back to its verb.
 */
final class Insertion {

    private static final int LONGEST = 30;

    private final LooseTree tree;
    private final int opening;
    private final int closing;
    private final int subject;
    private final int main;

    private Insertion(LooseTree tree, int opening, int closing, int subject, int main) {
        this.tree = tree;
        this.opening = opening;
        this.closing = closing;
        this.subject = subject;
        this.main = main;
    }

    /** The insertion that a comma opens; empty where no name stands before it, or no verb follows a second comma at once. */
    static Optional<Insertion> at(LooseTree tree, int opening) {
        return opening < 1 || !tree.nominal(opening - 1)
                ? Optional.empty()
                : behind(tree, opening, subject(tree, opening));
    }

    /** The insertion that a comma opens behind somebody; empty where no verb follows a second comma at once. */
    static Optional<Insertion> behind(LooseTree tree, int opening, int subject) {
        for (int closing = opening + 2; closing + 1 < tree.size() && closing - opening < LONGEST; closing++) {
            int verb = tree.forms.get(closing).equals(",") ? NextClause.adverbsEnd(tree, closing + 1) : tree.size();
            if (verb < tree.size() && NextClause.isFinite(tree, verb)) {
                return Optional.of(new Insertion(tree, opening, closing, subject, tree.mainOf(verb)));
            }
        }
        return Optional.empty();
    }

    private static int subject(LooseTree tree, int opening) {
        int subject = opening - 1;
        int above = tree.heads[subject];
        while (above >= 0 && above < opening && tree.nominal(above)) {
            subject = above;
            above = tree.heads[subject];
        }
        return subject;
    }

    /** Whoever it is told of. */
    int subject() {
        return subject;
    }

    /** The verb behind it. */
    int main() {
        return main;
    }

    /** The comma that opens it. */
    int opening() {
        return opening;
    }

    /** The comma that ends it. */
    int closing() {
        return closing;
    }

    /** Hangs it on its subject or on the verb by one word of it, and the subject on the verb. */
    void hang(int word, int on, Relation as) {
        int top = main;
        for (int up = main; up >= 0; up = tree.heads[up]) {
            top = up == subject || inside(up) ? up : top;
        }
        tree.relations[main] = tree.relations[top];
        tree.heads[main] = tree.heads[top];
        for (int other = 0; other < tree.size(); other++) {
            if (other == main || other == word) {
                continue;
            }
            if (inside(other) && !inside(tree.heads[other])) {
                tree.heads[other] = word;
            } else if (!inside(other) && inside(tree.heads[other])) {
                tree.heads[other] = other < opening ? subject : main;
            }
        }
        tree.heads[word] = on;
        tree.relations[word] = as;
        tree.subject(subject, main);
    }

    private boolean inside(int word) {
        return word > opening && word < closing;
    }
}
