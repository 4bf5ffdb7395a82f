package org.entente.accurate;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.nlp.Sentence;
import org.entente.text.learn.WordVectors;

/**
 * Vectors of the last layer of bge-small-en-v1.5 (Xiao et al. 2023; MIT License), in eight bits: a word's is the mean of its
 * pieces', the sentence's is that of its first place. Run by ONNX Runtime on the processor, one thread a sentence. The last
 * digits differ between kinds of processors.
 */
final class BgeVectors implements WordVectors {

    private static final String NETWORK = "/bge-small-en-v1.5-q.onnx";
    private static final String PIECES = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final int SIZE = 384;

    /** As many places as the network has, without those of beginning and end. */
    private static final int MOST_PIECES = 510;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces pieces;

    private BgeVectors(OrtEnvironment environment, OrtSession session, WordPieces pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    static BgeVectors load() {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(Resource.bytes(NETWORK), options);
            return new BgeVectors(environment, session, WordPieces.read(Resource.bytes(PIECES)));
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder cannot be loaded (" + e.getMessage() + ")", e);
        }
    }

    @Override
    public int size() {
        return SIZE;
    }

    @Override
    public float[][] of(Sentence sentence) {
        long[] numbers = new long[MOST_PIECES + 2];
        int[] words = new int[MOST_PIECES + 2];
        numbers[0] = WordPieces.BEGIN;
        int places = 1;
        for (int word = 0; word < sentence.size(); word++) {
            List<Integer> cut = pieces.of(sentence.form(word));
            for (int i = 0; i < cut.size() && places <= MOST_PIECES; i++) {
                words[places] = word;
                numbers[places++] = cut.get(i);
            }
        }
        numbers[places++] = WordPieces.END;
        return means(run(Arrays.copyOf(numbers, places)), words, sentence.size());
    }

    private float[][] run(long[] numbers) {
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor pieceNumbers = OnnxTensor.createTensor(environment, new long[][] {numbers});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[numbers.length]});
                OrtSession.Result result = session.run(
                        Map.of("input_ids", pieceNumbers, "attention_mask", mask, "token_type_ids", types))) {
            if (result.get(0).getValue() instanceof float[][][] layers) {
                return layers[0];
            }
            throw new IllegalStateException("the sentence encoder gave no vectors");
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence encoder failed (" + e.getMessage() + ")", e);
        }
    }

    /** Words beyond the last place of the network have a vector of zeros. */
    private static float[][] means(float[][] places, int[] words, int count) {
        float[][] vectors = new float[count + 1][SIZE];
        int[] pieces = new int[count];
        for (int place = 1; place < places.length - 1; place++) {
            int word = words[place];
            pieces[word]++;
            for (int i = 0; i < SIZE; i++) {
                vectors[word][i] += places[place][i];
            }
        }
        for (int word = 0; word < count; word++) {
            for (int i = 0; i < SIZE && pieces[word] > 1; i++) {
                vectors[word][i] /= pieces[word];
            }
        }
        vectors[count] = places[0].clone();
        return vectors;
    }
}
