package org.entente.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.entente.nlp.entity.EntityModel;
import org.entente.nlp.entity.EntityTagger;
import org.entente.nlp.model.ModelFile;
import org.entente.nlp.parse.Analysis;
import org.entente.nlp.parse.Candidate;
import org.entente.nlp.parse.FirstReading;
import org.entente.nlp.parse.ParserModel;
import org.entente.nlp.parse.ReadingSearch;
import org.entente.nlp.parse.Search;
import org.entente.nlp.token.Lemmatizer;
import org.entente.nlp.token.SentenceSplitter;
import org.entente.nlp.token.TokenizedSentence;

/**
 * The parser for English: our own tokeniser, tagger and transition parser with models trained on the English treebanks
 * of Universal Dependencies. Loading takes a part of a second; keep the parser and share it between threads.
 */
public final class EnglishParser implements Parser {

    private final Lemmatizer lemmatizer = Lemmatizer.english();

    /** Where the trained model stands on the class path. */
    public static final String MODEL = "/org/entente/nlp/english.model";

    private final ParserModel model;
    private final NameLexicon names;
    private final boolean clauses;
    private final int nameTag;
    private final ThreadLocal<Analysis> analyses;
    private final ThreadLocal<ReadingSearch> readingSearches;
    private final ThreadLocal<Optional<EntityTagger>> entityTaggers;

    private EnglishParser(ParserModel model, Optional<EntityModel> entities, NameLexicon names, boolean clauses) {
        this.model = model;
        this.clauses = clauses;
        this.entityTaggers = ThreadLocal.withInitial(() -> entities.map(EntityTagger::new));
        this.names = names;
        this.nameTag = model.tags().number("PROPN", "NNP");
        this.analyses = ThreadLocal.withInitial(() -> new Analysis(model));
        this.readingSearches = ThreadLocal.withInitial(() -> new ReadingSearch(model));
    }

    /**
     * Loads the parser with standard options.
     *
     * @throws UncheckedIOException where the model is missing or damaged
     */
    public static EnglishParser load() {
        return load(ParserOptions.standard());
    }

    /**
     * Loads the parser.
     *
     * @throws UncheckedIOException where the model is missing or damaged
     */
    public static EnglishParser load(ParserOptions options) {
        try (InputStream in = EnglishParser.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("the model " + MODEL + " is not on the class path");
            }
            return of(ModelFile.read(in, MODEL), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /**
     * Makes the parser from a model that was read from elsewhere.
     *
     * @throws IOException where the file lacks a block
     */
    public static EnglishParser of(ModelFile file, ParserOptions options) throws IOException {
        ParserModel model = ParserModel.read(file, options.search());
        Optional<EntityModel> entities =
                EntityModel.isIn(file) ? Optional.of(EntityModel.read(file, model.lexicon())) : Optional.empty();
        return new EnglishParser(model, entities, options.names(), options.clauses());
    }

    @Override
    public List<Sentence> parse(String text) {
        Analysis analysis = analyses.get();
        List<Sentence> sentences = new ArrayList<>();
        for (TokenizedSentence sentence : SentenceSplitter.split(text)) {
            JoinedNames words = JoinedNames.of(sentence, names);
            int begin = 0;
            for (int end : clauseEnds(words, analysis)) {
                boolean cut = sentence.cut() && end == words.forms.size();
                sentences.add(read(words.part(begin, end), cut, analysis));
                begin = end;
            }
        }
        return sentences;
    }

    private List<Integer> clauseEnds(JoinedNames words, Analysis analysis) {
        if (!clauses || !SemicolonClauses.mayBeIn(words.forms)) {
            return List.of(words.forms.size());
        }
        analysis.begin(words.read, words.fixedTags(nameTag));
        int[] tags = analysis.tag();
        return SemicolonClauses.ends(
                words.forms, word -> model.tags().xpos(words.standsIn(word) ? nameTag : tags[word]));
    }

    /** A sentence, of a headline with a comma for "and" in the reading in which it is one, where that makes sense. */
    private Sentence read(JoinedNames words, boolean cut, Analysis analysis) {
        for (int comma : HeadlineCommas.in(words.forms)) {
            Sentence joined = parse(words.joinedAt(comma), cut, analysis);
            if (HeadlineCommas.fits(joined, comma)) {
                return joined;
            }
        }
        Sentence first = parse(words, cut, analysis);
        if (!Capitals.throughout(words.forms) || Capitals.predicates(first)) {
            return first;
        }
        Sentence cased = parse(words.inTrueCase(first), cut, analysis);
        return Capitals.predicates(cased) ? cased : first;
    }

    private Sentence parse(JoinedNames words, boolean cut, Analysis analysis) {
        int size = words.forms.size();
        int[] heads = new int[size];
        Relation[] relations = new Relation[size];
        analysis.begin(words.read, words.fixedTags(nameTag));
        int[] tags = analysis.tag();
        analysis.parse(heads, relations);
        Readings readings = model.search() == Search.BEAM
                ? new BeamReadings(this, words, cut, analysis.reached(heads, relations))
                : Readings.none();
        return sentence(words, cut, tags, heads, relations, readings);
    }

    /** The other readings of a sentence. */
    List<Candidate> candidates(JoinedNames words, FirstReading first) {
        return readingSearches.get().all(words.read, words.fixedTags(nameTag), first);
    }

    /** The readings of a sentence in which a word has a certain part of speech and tag. */
    List<Candidate> candidates(JoinedNames words, FirstReading first, int token, BiPredicate<Upos, String> wanted) {
        return readingSearches
                .get()
                .with(
                        words.read,
                        words.fixedTags(nameTag),
                        first,
                        token,
                        tag -> wanted.test(model.tags().upos(tag), model.tags().xpos(tag)));
    }

    /** The reading of a sentence in which its first words are an adverbial. */
    Candidate opening(JoinedNames words, FirstReading first, int head, int end) {
        return readingSearches.get().opening(words.read, words.fixedTags(nameTag), first, head, end);
    }

    Sentence sentence(
            JoinedNames words, boolean cut, int[] tags, int[] heads, Relation[] relations, Readings readings) {
        int size = words.forms.size();
        Upos[] uposes = new Upos[size];
        String[] xposes = new String[size];
        for (int i = 0; i < size; i++) {
            int tag = words.standsIn(i) ? nameTag : tags[i];
            uposes[i] = model.tags().upos(tag);
            xposes[i] = model.tags().xpos(tag);
        }
        LooseTree tree = new LooseTree(words.forms, uposes, xposes, heads, relations);
        Menders.mend(tree);
        String[] forms = words.forms.toArray(new String[0]);
        String[] lemmas = lemmatizer.lemmas(forms, uposes, xposes);
        for (int i = 0; i < size; i++) {
            lemmas[i] = words.lemma(i).orElse(lemmas[i]);
        }
        Menders.mend(tree, lemmas);
        return new Sentence(
                words.begins,
                words.ends,
                forms,
                lemmas,
                uposes,
                xposes,
                heads,
                relations,
                entities(words, xposes),
                cut,
                readings);
    }

    private List<EntitySpan> entities(JoinedNames words, String[] xposes) {
        Optional<EntityTagger> tagger = entityTaggers.get();
        if (tagger.isPresent()) {
            return tagger.get().tag(words.withoutDaysBehindNames(), xposes, words.kinds);
        }
        List<EntitySpan> known = new ArrayList<>();
        for (int i = 0; i < words.kinds.size(); i++) {
            int word = i;
            words.kinds.get(i).ifPresent(kind -> known.add(new EntitySpan(word, word + 1, kind)));
        }
        return known;
    }
}
