package org.entente.bench.coding;

import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Document;
import org.entente.nlp.EnglishParser;
import org.entente.nlp.Parser;
import org.entente.nlp.ParserOptions;
import org.entente.text.Coder;
import org.entente.text.actor.ActorList;
import org.entente.text.mention.MentionResolver;
import org.entente.text.rules.RuleBook;

/**
 * How the time of coding grows with the length of one document: 1, 10 and 100 pages. Prints the best of several rounds and
 * how many times the time a page takes longer than in the shorter document; 1.00 is linear, up to 1.30 is aimed at.
 */
public final class LongDocuments {

    private static final int ROUNDS = 6;
    private static final int PARAGRAPHS_A_PAGE = 4;
    private static final String[] STATES = {
        "Kenya", "Chad", "Norway", "Peru", "Japan", "Zambia", "Jordan", "Poland", "Vietnam", "Bolivia", "Oman", "Ghana"
    };

    private LongDocuments() {}

    public static void main(String[] arguments) {
        ActorList actors = ActorList.load();
        Parser parser = EnglishParser.load(ParserOptions.standard().with(actors));
        Coder coder = new Coder(parser, new MentionResolver(actors), RuleBook.load());
        best(coder, 10);
        double before = 0;
        for (int pages : new int[] {1, 10, 100}) {
            double page = best(coder, pages) / pages;
            System.out.printf(
                    Locale.ROOT,
                    "%d pages: %.2f ms a page, growth %.2f%n",
                    pages,
                    page,
                    before == 0 ? 1 : page / before);
            before = page;
        }
    }

    private static double best(Coder coder, int pages) {
        Document document = new Document("pages", text(pages), "", Optional.empty(), "");
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            coder.code(document);
            best = Math.min(best, (System.nanoTime() - began) / 1e6);
        }
        return best;
    }

    /** A report of so many pages; every page is about another pair of states. */
    private static String text(int pages) {
        StringBuilder text = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            String one = STATES[page % STATES.length];
            String other = STATES[(page * 5 + 1 + page / STATES.length) % STATES.length];
            for (int i = 0; i < PARAGRAPHS_A_PAGE; i++) {
                text.append(one)
                        .append(" accused ")
                        .append(other)
                        .append(" of shelling a village near the border on Monday. ");
                text.append("Its foreign minister said the government would recall the ambassador. ");
                text.append("The two countries had signed a truce in ")
                        .append(1990 + page % 30)
                        .append(". ");
                text.append(
                        "Both sides blamed each other after rebels attacked a convoy, and the army sent troops.\n\n");
            }
        }
        return text.toString();
    }
}
