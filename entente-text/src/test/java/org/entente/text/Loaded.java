package org.entente.text;

import java.util.Optional;
import org.entente.claim.Document;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.ParserOptions;
import org.entente.text.actor.ActorList;
import org.entente.text.coding.Coding;
import org.entente.text.mention.MentionResolver;
import org.entente.text.rules.RuleBook;

/** The real parser, actors and rules, loaded once for all tests. */
public final class Loaded {

    public static final ActorList ACTORS = ActorList.load();
    public static final EnglishParser PARSER =
            EnglishParser.load(ParserOptions.standard().with(ACTORS));
    public static final RuleBook RULES = RuleBook.load();
    public static final Coder CODER = new Coder(PARSER, new MentionResolver(ACTORS), RULES);

    private Loaded() {}

    public static Coding code(String text) {
        return CODER.code(new Document("test", text, "", Optional.empty(), ""));
    }
}
