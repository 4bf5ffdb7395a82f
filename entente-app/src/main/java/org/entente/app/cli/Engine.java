package org.entente.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.NameLexicon;
import org.entente.nlp.Parser;
import org.entente.nlp.ParserOptions;
import org.entente.nlp.parse.Search;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.learn.Learner;
import org.entente.text.learn.VectorModel;
import org.entente.text.mention.MentionResolver;
import org.entente.text.reach.Answers;
import org.entente.text.rules.RuleBook;

/**
 * The loaded parts that coding needs.
 *
 * @param parser sentences from text
 * @param actors who is who
 * @param rules what is claimed
 * @param coder all of it together
 */
public record Engine(Parser parser, ActorList actors, RuleBook rules, Coder coder) {

    /**
     * Loads everything, side by side.
     *
     * @param fast whether the parser searches greedily
     * @param actorFiles actors of the user's own
     */
    public static Engine load(boolean fast, List<Path> actorFiles) {
        return load(fast, false, actorFiles);
    }

    /**
     * Loads everything, side by side.
     *
     * @param fast whether the parser searches greedily
     * @param accurate whether the type model sees word vectors
     * @param actorFiles actors of the user's own
     * @throws Failures.UserException where word vectors are wanted and not at hand
     */
    public static Engine load(boolean fast, boolean accurate, List<Path> actorFiles) {
        return load(fast, accurate ? accurately() : Learner::load, actorFiles);
    }

    /** Everything but what is learned: what training starts from, whatever model is or is not there. */
    static Engine untrained() {
        return load(false, Learner::none, List.of());
    }

    private static Engine load(boolean fast, Supplier<Learner> learned, List<Path> actorFiles) {
        CompletableFuture<RuleBook> rules = CompletableFuture.supplyAsync(() -> RuleBook.load());
        CompletableFuture<Learner> learner = CompletableFuture.supplyAsync(learned);
        CompletableFuture<ActorList> actors = CompletableFuture.supplyAsync(() -> ActorList.load(actorFiles));
        CompletableFuture<EnglishParser> plain = CompletableFuture.supplyAsync(() ->
                EnglishParser.load(options(fast, (forms, from) -> join(actors).longest(forms, from))));
        ActorList list = join(actors);
        Parser parser = join(plain);
        RuleBook book = join(rules);
        return new Engine(parser, list, book, new Coder(parser, new MentionResolver(list), book, join(learner)));
    }

    private static Supplier<Learner> accurately() {
        VectorModel model = vectors();
        return () -> Learner.load(model);
    }

    /** The model over word vectors that stands beside the program. */
    static VectorModel vectors() {
        return VectorModel.find()
                .orElseThrow(() -> new Failures.UserException(
                        "--accurate: the module entente-accurate (120 MB) is not beside the program; ./entente fetches"
                                + " and builds it by itself, and the bare jar takes it by \"java -cp"
                                + " entente.jar:entente-accurate.jar:beside/* org.entente.app.Entente\""));
    }

    /** What its rules and actors answer. */
    public Answers answers() {
        return Answers.of(rules, actors);
    }

    /** A coder that follows all rules but these and asks no model. */
    Coder withoutRules(Set<String> ids) {
        return new Coder(parser, new MentionResolver(actors), rules.without(ids));
    }

    /** A coder that follows the rules and asks no model. */
    public Coder rulesAlone() {
        return new Coder(parser, new MentionResolver(actors), rules);
    }

    private static ParserOptions options(boolean fast, NameLexicon names) {
        ParserOptions standard = ParserOptions.standard().with(names);
        return fast ? standard.with(Search.GREEDY) : standard;
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (java.util.concurrent.CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
