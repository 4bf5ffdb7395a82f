package org.entente.nlp.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

    private final Lemmatizer lemmatizer = Lemmatizer.english();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "was, AUX, VBD, be",
                "has, AUX, VBZ, have",
                "n't, PART, RB, not",
                "'re, AUX, VBP, be",
                "wo, AUX, MD, will",
                "fled, VERB, VBD, flee",
                "sought, VERB, VBD, seek",
                "overthrew, VERB, VBD, overthrow",
                "rebuilt, VERB, VBN, rebuild"
            })
    void irregularAndAuxiliaryVerbsGiveTheInfinitive(String form, Upos upos, String xpos, String lemma) {
        assertThat(lemmatizer.lemma(form, upos, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "stopped, VBD, stop",
        "killing, VBG, kill",
        "controlled, VBN, control",
        "referring, VBG, refer",
        "arrested, VBN, arrest",
        "accused, VBD, accuse",
        "seizing, VBG, seize",
        "denied, VBD, deny",
        "agreed, VBD, agree",
        "hoping, VBG, hope",
        "hopping, VBG, hop",
        "visited, VBD, visit",
        "invited, VBD, invite",
        "backed, VBN, back",
        "trafficking, VBG, traffic",
        "shelling, VBG, shell",
        "negotiating, VBG, negotiate",
        "threatened, VBD, threaten",
        "executed, VBN, execute",
        "provoked, VBD, provoke",
        "besieged, VBN, besiege",
        "vetoes, VBZ, veto",
        "dies, VBZ, die"
    })
    void regularVerbsRegainTheirSilentEAndLoseTheirDoubledConsonant(String form, String xpos, String lemma) {
        assertThat(lemmatizer.lemma(form, Upos.VERB, xpos)).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "countries, country",
        "crises, crisis",
        "militiamen, militiaman",
        "wives, wife",
        "attacks, attack",
        "buses, bus",
        "causes, cause",
        "phases, phase",
        "bases, base",
        "armies, army",
        "speeches, speech",
        "1990s, 1990s",
        "NGOs, NGO",
        "Iranians, Iranian",
        "headquarters, headquarters",
        "summons, summons",
        "d'affaires, d'affaires",
        "people, people"
    })
    void pluralNounsGiveTheSingular(String form, String lemma) {
        assertThat(lemmatizer.lemma(form, Upos.NOUN, "NNS")).isEqualTo(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "worse, ADJ, JJR, bad",
        "better, ADV, RBR, well",
        "largest, ADJ, JJS, large",
        "heavier, ADJ, JJR, heavy",
        "biggest, ADJ, JJS, big",
        "Pakistani, ADJ, JJ, Pakistani",
        "Deadly, ADJ, JJ, deadly"
    })
    void adjectivesGiveThePositiveAndKeepOnlyTheCapitalsOfNations(String form, Upos upos, String xpos, String lemma) {
        assertThat(lemmatizer.lemma(form, upos, xpos)).isEqualTo(lemma);
    }

    @Test
    void namesKeepTheirCapitals() {
        assertThat(lemmatizer.lemma("Taliban", Upos.PROPN, "NNP")).isEqualTo("Taliban");
        assertThat(lemmatizer.lemma("Americans", Upos.PROPN, "NNPS")).isEqualTo("American");
        assertThat(lemmatizer.lemma("MPs", Upos.NOUN, "NNS")).isEqualTo("MP");
    }

    @Test
    void pastFormsOfVerbsInSilentEGetItBack() {
        assertThat(lemmatizer.lemma("proscribed", Upos.VERB, "VBN")).isEqualTo("proscribe");
        assertThat(lemmatizer.lemma("rampaging", Upos.VERB, "VBG")).isEqualTo("rampage");
        assertThat(lemmatizer.lemma("garrotted", Upos.VERB, "VBD")).isEqualTo("garrotte");
        assertThat(lemmatizer.lemma("pummelled", Upos.VERB, "VBD")).isEqualTo("pummel");
        assertThat(lemmatizer.lemma("sponged", Upos.VERB, "VBD")).isEqualTo("sponge");
        assertThat(lemmatizer.lemma("singing", Upos.VERB, "VBG")).isEqualTo("sing");
        assertThat(lemmatizer.lemma("axed", Upos.VERB, "VBD")).isEqualTo("axe");
    }

    @Test
    void theCliticOfHaveIsToldFromThatOfBe() {
        String[] forms = {"He", "'s", "already", "been", "freed"};
        Upos[] uposes = {Upos.PRON, Upos.AUX, Upos.ADV, Upos.AUX, Upos.VERB};
        String[] xposes = {"PRP", "VBZ", "RB", "VBN", "VBN"};
        assertThat(lemmatizer.lemmas(forms, uposes, xposes)).containsExactly("he", "have", "already", "be", "free");
    }

    @Test
    void lemmasOfTheTreebanksDevelopmentPartsAreRight() {
        Optional<Path> folder = Treebank.folder();
        assumeTrue(folder.isPresent(), "../shared/treebanks is not there: lemmas are not measured");
        for (String name : new String[] {"en_ewt-ud-dev.conllu.gz", "en_gum-ud-dev.conllu.gz"}) {
            LemmaMeasure.Shares shares =
                    LemmaMeasure.measure(Treebank.read(folder.get().resolve(name)), new HashMap<>());
            assertThat(shares.open()).as(name).isGreaterThan(0.985);
        }
    }

    @Test
    void noTagGivesAFormThatIsNotAmongAllItsForms() {
        List<String> tags = List.of(
                "CC CD DT EX FW IN JJ JJR JJS LS MD NN NNS NNP NNPS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ"
                        .concat(" WDT WP WP$ WRB HYPH AFX ADD GW NFP XX $ , . : -LRB- -RRB- `` ''")
                        .split(" ", -1));
        List<String> forms = List.of(
                "'s",
                "'d",
                "'ll",
                "n't",
                "ca",
                "wo",
                "her",
                "na",
                "fled",
                "Attacks",
                "ATTACKS",
                "MPs",
                "better",
                "worst",
                "Iranians",
                "Nov.",
                "left",
                "bases",
                "axes",
                "U.S.",
                "cease-fire",
                "cease-fires",
                "Anti-American",
                "1,000",
                "bn",
                "gon",
                "an",
                "themselves",
                "Taliban",
                "Talibans",
                "am",
                "PM",
                "further",
                "pm",
                "o",
                "Philippines",
                "shelling",
                "lay",
                "wounds");
        for (String form : forms) {
            Set<String> all = lemmatizer.lemmas(form);
            for (Upos upos : Upos.values()) {
                for (String tag : tags) {
                    String lemma = lemmatizer.lemma(form, upos, tag);
                    assertThat(all).as(form + " " + upos + " " + tag).contains(lemma, lemma.toLowerCase(Locale.ROOT));
                    for (String next : List.of("been", "gone")) {
                        assertThat(all)
                                .contains(lemmatizer
                                        .lemmas(new String[] {form, next}, new Upos[] {upos, Upos.VERB}, new String[] {
                                            tag, "VBN"
                                        })[0]);
                    }
                }
            }
        }
        assertThat(lemmatizer.lemmas("fled")).contains("flee").doesNotContain("attack");
    }
}
