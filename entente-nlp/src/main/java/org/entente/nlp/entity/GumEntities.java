package org.entente.nlp.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.EntityKind;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.conllu.ConlluSentence;
import org.entente.nlp.conllu.ConlluToken;
import org.entente.nlp.tag.Spelling;

/**
 * Reads names out of the {@code Entity} layer of the GUM treebank (Zeldes 2017), which marks whole noun phrases. A
 * phrase counts as a name where its head is a proper noun; of the phrase only the name itself is kept: without article,
 * title, apposition and relative clause. Where names lie in each other, the longest is kept ("University of Portsmouth").
 */
public final class GumEntities {

    private static final Map<String, EntityKind> KINDS = Map.of(
            "person", EntityKind.PERSON,
            "organization", EntityKind.ORGANIZATION,
            "place", EntityKind.PLACE,
            "event", EntityKind.EVENT,
            "time", EntityKind.TIME);
    private static final Set<String> LINKS =
            Set.of("of", "for", "de", "del", "du", "la", "el", "al", "van", "von", "bin");
    private static final Set<String> TIME_TAGS = Set.of(
            "CD", "NNP", "NNPS", "NN", "NNS", "JJ", "IN", "DT", ",", "HYPH", "SYM", ":", "RB", "JJR", "NP", "POS");
    private static final Set<String> DEICTIC =
            Set.of("yesterday", "today", "tomorrow", "tonight", "last", "next", "ago", "century", "am", "pm");
    private static final int LONGEST_TIME = 9;

    private GumEntities() {}

    private record Mention(int first, int last, String type) {}

    private record Open(String id, String type, int first) {}

    /** Whether a sentence has the layer at all: EWT has not, and its lack of names there would mislead. */
    public static boolean isAnnotated(List<ConlluSentence> document) {
        return document.stream()
                .anyMatch(sentence -> sentence.tokens().stream()
                        .anyMatch(token -> token.misc().contains("Entity=")));
    }

    /** The names of a sentence, in its order, none overlapping. */
    public static List<EntitySpan> of(ConlluSentence sentence) {
        List<EntitySpan> names = new ArrayList<>();
        for (Mention mention : mentions(sentence)) {
            name(sentence, mention).ifPresent(names::add);
        }
        names.sort(Comparator.comparingInt((EntitySpan span) -> span.first() - span.end())
                .thenComparingInt(EntitySpan::first));
        List<EntitySpan> kept = new ArrayList<>();
        for (EntitySpan name : names) {
            if (kept.stream().noneMatch(other -> other.first() < name.end() && name.first() < other.end())) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparingInt(EntitySpan::first));
        return kept;
    }

    private static List<Mention> mentions(ConlluSentence sentence) {
        List<Mention> mentions = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < sentence.size(); i++) {
            String layer = layer(sentence.tokens().get(i).misc());
            int at = 0;
            while (at < layer.length()) {
                int end = at + 1;
                while (end < layer.length() && layer.charAt(end) != '(' && layer.charAt(end) != ')') {
                    end++;
                }
                boolean closes = end < layer.length() && layer.charAt(end) == ')';
                if (layer.charAt(at) == '(') {
                    List<String> fields = List.of(layer.substring(at + 1, end).split("-", -1));
                    open.push(new Open(fields.get(0), fields.size() > 1 ? fields.get(1) : "", i));
                    if (closes) {
                        Open closed = open.pop();
                        mentions.add(new Mention(closed.first(), i, closed.type()));
                        end++;
                    }
                } else {
                    close(open, layer.substring(at, end), i, mentions);
                    end++;
                }
                at = end;
            }
        }
        return mentions;
    }

    private static void close(Deque<Open> open, String id, int last, List<Mention> mentions) {
        for (Iterator<Open> each = open.iterator(); each.hasNext(); ) {
            Open candidate = each.next();
            if (candidate.id().equals(id)) {
                mentions.add(new Mention(candidate.first(), last, candidate.type()));
                each.remove();
                return;
            }
        }
    }

    private static String layer(String misc) {
        int begin = misc.indexOf("Entity=");
        if (begin < 0) {
            return "";
        }
        int end = misc.indexOf('|', begin);
        return misc.substring(begin + 7, end < 0 ? misc.length() : end);
    }

    private static Optional<EntitySpan> name(ConlluSentence sentence, Mention mention) {
        EntityKind kind = KINDS.get(mention.type());
        if (kind == null) {
            return Optional.empty();
        }
        if (kind == EntityKind.TIME) {
            return time(sentence, mention);
        }
        int head = head(sentence, mention);
        ConlluToken token = sentence.tokens().get(head);
        boolean proper = token.xpos().startsWith("NNP")
                && Character.isUpperCase(token.form().charAt(0));
        boolean people = kind == EntityKind.PERSON && token.xpos().equals("NNPS") && mention.first() >= head - 1;
        if (!proper || people) {
            return Optional.empty();
        }
        int first = head;
        while (first > mention.first() && isPart(sentence, first - 1, kind)) {
            first--;
        }
        int last = head;
        while (last < mention.last() && goesOn(sentence, last, mention.last(), kind)) {
            last++;
        }
        while (last > head && !isCapital(sentence, last) && !isNumber(sentence, last)) {
            last--;
        }
        while (first < head && !isCapital(sentence, first) && !isNumber(sentence, first)) {
            first++;
        }
        boolean title = kind == EntityKind.PERSON
                && first == last
                && (Hints.english()
                                        .of(Spelling.lower(
                                                sentence.tokens().get(first).form()))
                                & Hints.TITLE)
                        != 0;
        return title ? Optional.empty() : Optional.of(new EntitySpan(first, last + 1, kind));
    }

    private static int head(ConlluSentence sentence, Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            int head = sentence.tokens().get(i).head() - 1;
            boolean punctuation = sentence.tokens().get(i).upos().equals("PUNCT");
            if (!punctuation && (head < mention.first() || head > mention.last())) {
                return i;
            }
        }
        return mention.last();
    }

    /** Whether a word to the left belongs to the name: not an article, a title or another's name. */
    private static boolean isPart(ConlluSentence sentence, int word, EntityKind kind) {
        ConlluToken token = sentence.tokens().get(word);
        String relation = token.relation();
        if (token.xpos().equals("HYPH")) {
            return true;
        }
        if (kind == EntityKind.PERSON && (relation.equals("nmod:desc") || relation.equals("nmod:poss"))) {
            return false;
        }
        if (relation.equals("nmod:poss") || relation.equals("det")) {
            return false;
        }
        boolean link = LINKS.contains(token.form())
                || token.form().equals("&")
                || token.form().equals("and");
        boolean adjective = relation.equals("amod") && !isCapital(sentence, word);
        return !adjective
                && (link || isCapital(sentence, word) || (kind == EntityKind.EVENT && isNumber(sentence, word)));
    }

    private static boolean goesOn(ConlluSentence sentence, int word, int last, EntityKind kind) {
        ConlluToken next = sentence.tokens().get(word + 1);
        if (next.xpos().equals("HYPH") || isCapital(sentence, word + 1)) {
            return true;
        }
        if (isNumber(sentence, word + 1)) {
            return next.relation().equals("nummod") || next.relation().equals("flat");
        }
        boolean person = kind == EntityKind.PERSON && next.form().equals("of");
        boolean link = LINKS.contains(next.form())
                || next.form().equals("&")
                || next.form().equals("and");
        if (!link || person || word + 2 > last) {
            return false;
        }
        boolean article = sentence.tokens().get(word + 2).form().equals("the") && word + 3 <= last;
        boolean coordination = next.form().equals("and") && kind == EntityKind.PERSON;
        return !coordination && (isCapital(sentence, word + 2) || (article && isCapital(sentence, word + 3)));
    }

    private static boolean isCapital(ConlluSentence sentence, int word) {
        ConlluToken token = sentence.tokens().get(word);
        return Character.isUpperCase(token.form().charAt(0)) && !token.xpos().equals("PRP");
    }

    private static boolean isNumber(ConlluSentence sentence, int word) {
        return sentence.tokens().get(word).xpos().equals("CD");
    }

    /** A word that sets a time in the calendar or against the present; durations ("ten years") are no names. */
    static boolean isDate(String form) {
        int hint = Hints.english().of(Spelling.lower(form));
        boolean year = form.length() == 4 && form.chars().allMatch(Character::isDigit);
        boolean clock = form.indexOf(':') > 0 || form.endsWith("0s") || form.endsWith(".m.") || form.indexOf('/') > 0;
        return (hint & Hints.CALENDAR) != 0 || year || clock || DEICTIC.contains(form.toLowerCase(Locale.ROOT));
    }

    private static Optional<EntitySpan> time(ConlluSentence sentence, Mention mention) {
        int first = mention.first();
        int last = mention.last();
        while (first < last
                && Set.of("DT", "IN", "RB")
                        .contains(sentence.tokens().get(first).xpos())) {
            first++;
        }
        boolean fits = last - first < LONGEST_TIME;
        for (int i = first; i <= last; i++) {
            fits &= TIME_TAGS.contains(sentence.tokens().get(i).xpos());
        }
        boolean dated = false;
        for (int i = first; i <= last; i++) {
            dated |= isDate(sentence.tokens().get(i).form());
        }
        return fits && dated ? Optional.of(new EntitySpan(first, last + 1, EntityKind.TIME)) : Optional.empty();
    }
}
