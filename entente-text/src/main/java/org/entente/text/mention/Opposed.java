package org.entente.text.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.Sentence;

/**
 * Words that tell by a prefix whom what they stand before is against: "<b>anti-French</b> riots", "<b>anti-Putin</b> marchers". Who
 * is named so does nothing here.
 */
public final class Opposed {

    private static final String PREFIX = "anti-";

    private Opposed() {}

    /** Whether a word is one; of what has no capital behind the prefix ("anti-government") nobody is told. */
    public static boolean is(Sentence s, int word) {
        String form = s.form(word);
        return form.length() > PREFIX.length() + 1
                && form.regionMatches(true, 0, PREFIX, 0, PREFIX.length())
                && Character.isUpperCase(form.charAt(PREFIX.length()));
    }

    /** Those of a sentence that the actor list knows and that no other mention has. */
    static List<Mention> in(Scene scene) {
        Sentence s = scene.sentence;
        List<Mention> found = new ArrayList<>(1);
        for (int token = 0; token < s.size(); token++) {
            int word = token;
            if (is(s, token) && scene.covering(token) == null) {
                scene.directory
                        .named(s.form(token).substring(PREFIX.length()), scene.date)
                        .ifPresent(actor -> found.add(
                                new Mention(scene.number, word, word, word + 1, List.of(actor), MentionKind.NAME)));
            }
        }
        return found;
    }
}
