package org.entente.nlp.conllu;

import java.io.IOException;
import org.entente.nlp.EntitySpan;
import org.entente.nlp.Sentence;

/** Writes parsed sentences in CoNLL-U. */
public final class ConlluWriter {

    private final Appendable out;

    public ConlluWriter(Appendable out) {
        this.out = out;
    }

    /**
     * Writes one sentence and the empty line after it. Entity spans go into the last field as {@code Entity=B-PERSON};
     * the enhanced-graph field is left empty.
     *
     * @param text the text that the sentence was parsed from
     * @param id the sentence's id, for the {@code sent_id} comment
     */
    public void write(Sentence sentence, String text, String id) throws IOException {
        out.append("# sent_id = ").append(id).append('\n');
        out.append("# text = ")
                .append(oneLine(text.substring(sentence.begin(), sentence.end())))
                .append('\n');
        String[] entities = entityMarks(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            out.append(Integer.toString(i + 1)).append('\t');
            out.append(field(sentence.form(i))).append('\t');
            out.append(field(sentence.lemma(i))).append('\t');
            out.append(sentence.upos(i).name()).append('\t');
            out.append(field(sentence.xpos(i))).append("\t_\t");
            out.append(Integer.toString(sentence.head(i) + 1)).append('\t');
            out.append(sentence.relation(i).label()).append("\t_\t");
            out.append(misc(sentence, text, i, entities[i])).append('\n');
        }
        out.append('\n');
    }

    private static String[] entityMarks(Sentence sentence) {
        String[] marks = new String[sentence.size()];
        java.util.Arrays.fill(marks, "");
        for (EntitySpan span : sentence.entities()) {
            for (int i = span.first(); i < span.end(); i++) {
                marks[i] = "Entity=" + (i == span.first() ? "B-" : "I-") + span.kind();
            }
        }
        return marks;
    }

    private static String misc(Sentence sentence, String text, int token, String entity) {
        int end = sentence.end(token);
        boolean space = end >= text.length() || Character.isWhitespace(text.charAt(end));
        if (space) {
            return entity.isEmpty() ? "_" : entity;
        }
        return entity.isEmpty() ? "SpaceAfter=No" : entity + "|SpaceAfter=No";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String field(String value) {
        return value.isEmpty() ? "_" : oneLine(value);
    }
}
