package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trees that no parser would make, over stretches of real sentences with words and tags put wrong. */
class AnyTreeTest {

    private static final Path ANNOTATED = Path.of("..", "entente-text", "src", "annotated");
    private static final int SENTENCES = 1_500;
    private static final int TREES = 300_000;
    private static final List<String> STREWN = List.of(",", "and", "to", "by", "that", "which", "-", "(", ")", "\"");

    private static final List<Relation> BELOW_A_ROOT = Arrays.stream(Relation.values())
            .filter(relation -> relation != Relation.ROOT)
            .toList();

    private final Random random;
    private final long seed;

    AnyTreeTest() {
        seed = System.nanoTime();
        random = new Random(seed);
        System.out.println("seed " + seed);
    }

    @Test
    void isMendedWithoutAnErrorAndStaysATreeWhoseRootIsCalledSo() throws IOException {
        List<Sentence> sentences = sentences();
        for (int i = 0; i < TREES; i++) {
            Sentence sentence = sentences.get(random.nextInt(sentences.size()));
            int first = random.nextInt(sentence.size());
            int end = first + 1 + random.nextInt(sentence.size() - first);
            String[] lemmas =
                    IntStream.range(first, end).mapToObj(sentence::lemma).toArray(String[]::new);
            LooseTree tree = anyTree(sentence, first, end, lemmas);
            List<String> forms = List.copyOf(tree.forms);
            assertThatCode(() -> {
                        Menders.mend(tree);
                        Menders.mend(tree, lemmas);
                    })
                    .as("seed %d: %s", seed, forms)
                    .doesNotThrowAnyException();
            assertThat(Heads.areATree(tree.heads))
                    .as("seed %d: %s", seed, forms)
                    .isTrue();
            for (int word = 0; word < tree.size(); word++) {
                assertThat(tree.relations[word] == Relation.ROOT)
                        .as("seed %d: %s", seed, forms)
                        .isEqualTo(tree.heads[word] < 0);
            }
        }
    }

    private List<Sentence> sentences() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(ANNOTATED)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && "#@=?".indexOf(line.charAt(0)) < 0)
                        .forEach(lines::add);
            }
        }
        Collections.shuffle(lines, random);
        EnglishParser parser = EnglishParser.load(ParserOptions.standard());
        return lines.subList(0, SENTENCES).stream()
                .flatMap(line -> parser.parse(line).stream())
                .toList();
    }

    private LooseTree anyTree(Sentence sentence, int first, int end, String[] lemmas) {
        int size = end - first;
        List<String> forms = new ArrayList<>();
        Upos[] uposes = new Upos[size];
        String[] xposes = new String[size];
        Relation[] relations = new Relation[size];
        for (int word = 0; word < size; word++) {
            forms.add(sentence.form(first + word));
            uposes[word] = sentence.upos(first + word);
            xposes[word] = sentence.xpos(first + word);
            Relation relation = sentence.relation(first + word);
            relations[word] = relation == Relation.ROOT ? Relation.CONJ : relation;
        }
        for (int changes = random.nextInt(6); changes > 0; changes--) {
            int word = random.nextInt(size);
            int other = random.nextInt(size);
            Relation relation = BELOW_A_ROOT.get(random.nextInt(BELOW_A_ROOT.size()));
            switch (random.nextInt(3)) {
                case 0 -> relations[word] = relation;
                case 1 -> {
                    uposes[word] = uposes[other];
                    xposes[word] = xposes[other];
                }
                default -> {
                    forms.set(word, STREWN.get(random.nextInt(STREWN.size())));
                    lemmas[word] = forms.get(word);
                }
            }
        }
        int[] heads = heads(size);
        for (int word = 0; word < size; word++) {
            relations[word] = heads[word] < 0 ? Relation.ROOT : relations[word];
        }
        return new LooseTree(forms, uposes, xposes, heads, relations);
    }

    /** Hangs each word on any that hangs already, most often on the nearest. */
    private int[] heads(int size) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        int[] heads = new int[size];
        Arrays.fill(heads, -1);
        for (int next = 1; next < size; next++) {
            int word = order.get(next);
            int nearest = order.get(random.nextInt(next));
            for (int before = 0; before < next && random.nextInt(8) > 0; before++) {
                int other = order.get(before);
                nearest = Math.abs(other - word) < Math.abs(nearest - word) ? other : nearest;
            }
            heads[word] = nearest;
        }
        return heads;
    }
}
