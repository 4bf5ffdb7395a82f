package org.entente.nlp.tag;

import java.util.Arrays;
import java.util.List;

/**
 * The words of one sentence as columns of numbers, the only thing that tagger and parser see. Reused from sentence to
 * sentence; not safe for use by several threads. Columns have {@link #PAD} places before and after the words, so that
 * features may look over the edges.
 */
public final class Words {

    /** Places before the first and after the last word. */
    public static final int PAD = 3;

    private static final int BEFORE = 0x51ED270B;
    private static final int AFTER = 0x2545F491;
    private static final int SHORT_PATH = 4;
    private static final int LONG_PATH = 8;

    private final Lexicon lexicon;
    private int size;
    int[] form = new int[0];
    int[] lower = new int[0];
    int[] shape = new int[0];
    int[] tagClass = new int[0];
    int[] prefixes = new int[0];
    int[] suffixes = new int[0];
    int[] identity = new int[0];
    int[] onlyTag = new int[0];
    int[] cluster = new int[0];
    int[] longPath = new int[0];
    int[] shortPath = new int[0];
    int caseStyle;

    public Words(Lexicon lexicon) {
        this.lexicon = lexicon;
        grow(256);
    }

    /** Takes in a sentence. */
    public void fill(List<String> forms) {
        size = forms.size();
        if (size + 2 * PAD > form.length) {
            grow(2 * (size + 2 * PAD));
        }
        for (int i = 0; i < PAD; i++) {
            edge(i, BEFORE + i);
            edge(PAD + size + i, AFTER + i);
        }
        for (int i = 0; i < size; i++) {
            word(i, forms.get(i));
        }
        caseStyle = caseStyle(forms);
    }

    private void word(int i, String word) {
        int at = PAD + i;
        form[at] = Spelling.form(word);
        lower[at] = Spelling.lower(word);
        shape[at] = Spelling.shape(word);
        for (int k = 0; k < 4; k++) {
            prefixes[4 * at + k] = Spelling.prefix(word, k + 1);
            suffixes[4 * at + k] = Spelling.suffix(word, k + 1);
        }
        int entry = lexicon.find(lower[at]);
        onlyTag[at] = Lexicon.onlyTag(entry);
        int inCluster = Lexicon.cluster(entry);
        tagClass[at] = Lexicon.tagClass(entry);
        cluster[at] = inCluster;
        longPath[at] = lexicon.clusterPrefix(inCluster, LONG_PATH);
        shortPath[at] = lexicon.clusterPrefix(inCluster, SHORT_PATH);
        boolean frequent = Lexicon.frequent(entry);
        identity[at] = frequent ? lower[at] : inCluster * 31 + suffixes[4 * at + 1] * 7 + 0x5bd1e995;
    }

    private void edge(int at, int value) {
        form[at] = value;
        lower[at] = value;
        shape[at] = 0;
        tagClass[at] = value;
        identity[at] = value;
        cluster[at] = value;
        longPath[at] = value;
        shortPath[at] = value;
        Arrays.fill(prefixes, 4 * at, 4 * at + 4, value);
        Arrays.fill(suffixes, 4 * at, 4 * at + 4, value);
    }

    /** 0 as usual, 1 where nothing is in small letters, 2 where most longer words have a capital. */
    private static int caseStyle(List<String> forms) {
        int small = 0;
        int capitalised = 0;
        int upper = 0;
        for (String form : forms) {
            if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
                if (Character.isLowerCase(form.charAt(0))) {
                    small++;
                } else if (Character.isLowerCase(form.charAt(1))) {
                    capitalised++;
                } else {
                    upper++;
                }
            }
        }
        if (small == 0 && capitalised == 0 && upper > 1) {
            return 1;
        }
        return capitalised > 2 && small * 3 < capitalised ? 2 : 0;
    }

    private void grow(int capacity) {
        form = new int[capacity];
        lower = new int[capacity];
        shape = new int[capacity];
        tagClass = new int[capacity];
        prefixes = new int[4 * capacity];
        suffixes = new int[4 * capacity];
        identity = new int[capacity];
        onlyTag = new int[capacity];
        cluster = new int[capacity];
        longPath = new int[capacity];
        shortPath = new int[capacity];
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** A word as itself where it is frequent, else as its cluster and ending. */
    public int identity(int word) {
        return identity[PAD + word];
    }

    /** A word's cluster, 0 for none. */
    public int cluster(int word) {
        return cluster[PAD + word];
    }

    /** The first bits of the path to a word's cluster. */
    public int clusterPath(int word) {
        return longPath[PAD + word];
    }
}
