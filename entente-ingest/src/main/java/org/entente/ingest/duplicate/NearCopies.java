package org.entente.ingest.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.ingest.Fingerprint;

/**
 * Documents by what near-copies of them are found by. A new document is compared with at most {@value #COMPARED} earlier ones,
 * those that share most bands with it, so that n documents take time in proportion to n. Memory: some 700 bytes a document.
 */
public final class NearCopies {

    /** The least shared telling words: 20 % of the words replaced leaves 0.67. */
    static final double WORDS = 0.48;

    /** The least shared triples: 20 % of the words replaced leaves 0.34. */
    static final double TRIPLES = 0.17;

    private static final int COMPARED = 32;
    private static final int CHAIN = 64;

    /**
     * An earlier document that says nearly the same.
     *
     * @param id the earlier document
     * @param similarity estimated share of words in common, 0 to 1: twice the shared words over the words of both
     */
    public record Copy(String id, double similarity) {}

    private final BandTable table = new BandTable();
    private final List<String> ids = new ArrayList<>();
    private byte[][] sketches = new byte[1024][];

    /** Takes a document into account. Fingerprints of another version are passed over. */
    public void add(String id, Fingerprint fingerprint) {
        byte[] bytes = fingerprint.bytes();
        if (!Sketch.understands(bytes)) {
            return;
        }
        int number = ids.size();
        ids.add(id);
        sketches = number == sketches.length ? Arrays.copyOf(sketches, number * 2) : sketches;
        sketches[number] = bytes;
        for (int band = 0; band < Sketch.BANDS; band++) {
            table.add(band, Sketch.band(bytes, band), number);
        }
    }

    /** The most similar earlier document, empty where none is a near-copy. */
    public Optional<Copy> of(Fingerprint fingerprint) {
        byte[] bytes = fingerprint.bytes();
        if (!Sketch.understands(bytes)) {
            return Optional.empty();
        }
        int best = -1;
        double most = 0;
        for (int candidate : candidates(bytes)) {
            double words = Sketch.sharedWords(bytes, sketches[candidate]);
            if (words >= WORDS && words > most && Sketch.sharedTriples(bytes, sketches[candidate]) >= TRIPLES) {
                best = candidate;
                most = words;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Copy(ids.get(best), 2 * most / (1 + most)));
    }

    /** Documents that share bands, those that share most first. */
    private int[] candidates(byte[] bytes) {
        int[] found = new int[Sketch.BANDS * CHAIN];
        int count = 0;
        for (int band = 0; band < Sketch.BANDS; band++) {
            count = table.collect(band, Sketch.band(bytes, band), found, count, CHAIN);
        }
        Arrays.sort(found, 0, count);
        long[] ranked = new long[count];
        int distinct = 0;
        for (int from = 0; from < count; ) {
            int to = from;
            while (to < count && found[to] == found[from]) {
                to++;
            }
            ranked[distinct++] = ((long) (to - from) << 32) | found[from];
            from = to;
        }
        Arrays.sort(ranked, 0, distinct);
        int[] candidates = new int[Math.min(COMPARED, distinct)];
        for (int i = 0; i < candidates.length; i++) {
            candidates[i] = (int) ranked[distinct - 1 - i];
        }
        return candidates;
    }
}
