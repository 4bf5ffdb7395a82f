package org.entente.text.rules;

import java.util.Locale;

/** The step at which a rule that was tried stopped. It is put into words only where somebody asks: most rules stop. */
public sealed interface Stop {

    /** Why, in a few words. */
    String told();

    /** The trigger's other words do not stand with it. */
    record Incomplete(Trigger trigger) implements Stop {
        @Override
        public String told() {
            return "the trigger's other words (" + trigger + ") are not there";
        }
    }

    /** A condition does not hold. */
    record Unmet(Condition condition) implements Stop {
        @Override
        public String told() {
            return condition + " does not fit";
        }
    }

    /** A block holds. */
    record Forbidden(Condition block) implements Stop {
        @Override
        public String told() {
            return "unless " + block + " forbids it";
        }
    }

    /** Too few of its actors were found. */
    record Lacking(Needs needs) implements Stop {
        @Override
        public String told() {
            return "it needs actors: " + needs.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What stops any rule alike. */
    enum Plain implements Stop {
        PAST("what it would announce is past"),
        FACELESS("it needs an actor that is more than a common noun"),
        ATTRIBUTION("it only tells who says the rest"),
        MISFORTUNE("it comes of a misfortune");

        private final String words;

        Plain(String words) {
            this.words = words;
        }

        @Override
        public String told() {
            return words;
        }
    }
}
