package org.entente.nlp.entity;

import java.util.Arrays;
import java.util.List;
import org.entente.nlp.model.FeatureHash;
import org.entente.nlp.tag.Lexicon;
import org.entente.nlp.tag.Spelling;

/**
 * The words of one tagged sentence as columns of numbers, with {@link #PAD} places on both sides. Reused from sentence
 * to sentence; not safe for use by several threads.
 */
final class NameWords {

    static final int PAD = 3;

    private static final int EDGE = 0x3C6EF372;
    private static final int LONG_PATH = 10;
    private static final int SHORT_PATH = 5;
    private static final int LONGEST_LINK = 3;

    private final Lexicon lexicon;
    private final Hints hints = Hints.english();
    int[] lower = new int[0];
    int[] tag = new int[0];
    int[] shape = new int[0];
    int[] cluster = new int[0];
    int[] longPath = new int[0];
    int[] shortPath = new int[0];
    int[] hint = new int[0];
    boolean[] candidate = new boolean[0];
    String[] form = new String[0];
    boolean allCapitals;
    private int size;

    NameWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    int size() {
        return size;
    }

    void fill(List<String> forms, String[] xposes) {
        size = forms.size();
        if (lower.length < size + 2 * PAD) {
            grow(2 * (size + 2 * PAD));
        }
        for (int i = 0; i < PAD; i++) {
            edge(i, EDGE + i);
            edge(PAD + size + i, EDGE - 1 - i);
        }
        boolean small = false;
        for (int i = 0; i < size; i++) {
            word(PAD + i, forms.get(i), xposes[i]);
            small |= forms.get(i).length() > 2
                    && Character.isLowerCase(forms.get(i).charAt(1));
        }
        allCapitals = !small;
        for (int i = PAD; i < PAD + size; i++) {
            candidate[i] = isCandidate(i);
        }
    }

    private void word(int at, String word, String xpos) {
        form[at] = word;
        lower[at] = Spelling.lower(word);
        tag[at] = xpos.hashCode();
        shape[at] = shape(word);
        int inCluster = Lexicon.cluster(lexicon.find(lower[at]));
        cluster[at] = inCluster;
        longPath[at] = lexicon.clusterPrefix(inCluster, LONG_PATH);
        shortPath[at] = lexicon.clusterPrefix(inCluster, SHORT_PATH);
        hint[at] = hints.of(lower[at]);
    }

    private void edge(int at, int value) {
        form[at] = "";
        lower[at] = value;
        tag[at] = value;
        shape[at] = 0;
        cluster[at] = value;
        longPath[at] = value;
        shortPath[at] = value;
        hint[at] = 0;
        candidate[at] = false;
    }

    /** A word that may be part of a name: with a capital or digit, of time, or a link with such a word beside it. */
    private boolean isCandidate(int at) {
        if (isProminent(at) || (hint[at] & (Hints.CALENDAR | Hints.PERIOD)) != 0) {
            return true;
        }
        boolean arabicArticle = form[at + 1].equals("-") && !form[at].equals(",");
        return isLink(at) && (candidate[at - 1] || arabicArticle) && reachesProminent(at);
    }

    private boolean isLink(int at) {
        return (hint[at] & Hints.LINK) != 0 || form[at].equals(",");
    }

    /** Whether over links alone a word with a capital or digit follows: "e - Taliban", "of the Armed Forces". */
    private boolean reachesProminent(int from) {
        int at = from + 1;
        while (at < from + LONGEST_LINK && isLink(at)) {
            at++;
        }
        return isProminent(at);
    }

    private boolean isProminent(int at) {
        String word = form[at];
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                if (Character.isUpperCase(c) || Character.isDigit(c)) {
                    return true;
                }
            }
        }
        return false;
    }

    int suffix(int at, int characters) {
        String word = form[at];
        int begin = Math.max(0, word.length() - characters);
        int hash = 17;
        for (int i = begin; i < word.length(); i++) {
            hash = hash * 31 + Character.toLowerCase(word.charAt(i));
        }
        return hash;
    }

    int prefix(int at, int characters) {
        String word = form[at];
        int end = Math.min(characters, word.length());
        int hash = 19;
        for (int i = 0; i < end; i++) {
            hash = hash * 31 + Character.toLowerCase(word.charAt(i));
        }
        return hash;
    }

    int caseHash(int at) {
        return FeatureHash.of(form[at], 0, form[at].length());
    }

    private static int shape(String word) {
        int shape = 1;
        int last = -1;
        for (int i = 0; i < word.length() && shape < 1 << 24; i++) {
            char c = word.charAt(i);
            int kind = Character.isUpperCase(c)
                    ? 1
                    : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : c == '.' ? 4 : 0;
            if (kind != last || (kind == 1 && i == 1)) {
                shape = shape * 5 + kind;
            }
            last = kind;
        }
        return shape;
    }

    private void grow(int capacity) {
        lower = new int[capacity];
        tag = new int[capacity];
        shape = new int[capacity];
        cluster = new int[capacity];
        longPath = new int[capacity];
        shortPath = new int[capacity];
        hint = new int[capacity];
        candidate = new boolean[capacity];
        form = new String[capacity];
        Arrays.fill(form, "");
    }
}
