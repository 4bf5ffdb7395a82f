package org.entente.nlp.tag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.nlp.Upos;

/** The tags a tagger tells apart: pairs of a universal part of speech and a Penn Treebank tag, numbered from 0. */
public final class TagSet {

    private final Upos[] uposes;
    private final String[] xposes;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A set of tags written as {@code UPOS XPOS}, for instance {@code VERB VBN}. */
    public TagSet(List<String> tags) {
        uposes = new Upos[tags.size()];
        xposes = new String[tags.size()];
        for (int i = 0; i < tags.size(); i++) {
            int space = tags.get(i).indexOf(' ');
            uposes[i] = Upos.valueOf(tags.get(i).substring(0, space));
            xposes[i] = tags.get(i).substring(space + 1);
            numbers.put(tags.get(i), i);
        }
    }

    /** How many tags there are. */
    public int size() {
        return uposes.length;
    }

    /** The universal part of speech of a tag. */
    public Upos upos(int tag) {
        return uposes[tag];
    }

    /** The Penn Treebank tag of a tag. */
    public String xpos(int tag) {
        return xposes[tag];
    }

    /** The number of a pair, -1 where it is not in the set. */
    public int number(String upos, String xpos) {
        return numbers.getOrDefault(upos + " " + xpos, -1);
    }

    /** The number of a tag written as {@code UPOS XPOS}, -1 where it is not in the set. */
    public int number(String tag) {
        return numbers.getOrDefault(tag, -1);
    }

    /** The set as bytes. */
    public byte[] bytes() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            lines.add(uposes[i] + " " + xposes[i]);
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** The set in a block of bytes. */
    public static TagSet read(java.nio.ByteBuffer in) {
        return new TagSet(List.of(StandardCharsets.UTF_8.decode(in).toString().split("\n", -1)));
    }
}
