package org.entente.text.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.entente.text.actor.ActorList;
import org.entente.text.answer.Digest;
import org.entente.text.answer.Question;
import org.entente.text.answer.Question.Kind;
import org.entente.text.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachTest {

    private static final String RULES = """
            type: ASSAULT
            sets:
              guns: [%s]
            rules:
              - name: fire
                verbs: [%s]
                who: subject
                whom: object | at
                object: [$guns]
                cameo: "%s"
                examples:
                  - {text: "Iran fired guns at Iraq.", who: Iran, whom: Iraq}
                not: ["%s"]
            """;

    @TempDir
    Path folder = Path.of(".");

    private static boolean reaches(String text, Question... questions) {
        return new Reach(List.of(questions)).touching(text).isPresent();
    }

    private static boolean reaches(Kind kind, String about, String text) {
        return reaches(text, new Question(kind, about));
    }

    @Test
    void aWordReachesEveryFormOfItWhateverItsPartOfSpeech() {
        for (String text : List.of("Iran fled.", "It is fleeing.", "Flee!", "FLEEING MEN", "The flees.")) {
            assertThat(reaches(Kind.TRIGGER, "flee", text)).as(text).isTrue();
        }
        assertThat(reaches(Kind.TRIGGER, "flee", "The fleet left.")).isFalse();
        assertThat(reaches(Kind.TRIGGER, "cease-fire", "Both want cease-fires now."))
                .isTrue();
        assertThat(reaches(Kind.TRIGGER, "have", "It's been said.")).isTrue();
        assertThat(reaches(Kind.TRIGGER, "walkout", "Walk-outs in Lima went on."))
                .isTrue();
        assertThat(reaches(Kind.TRIGGER, "sit-in", "They stormed the sit-in.")).isTrue();
        assertThat(reaches(Kind.TRIGGER, "chargé", "The charge d'affaires left."))
                .isTrue();
    }

    @Test
    void aNameReachesTextsThatHoldAllItsWordsHoweverTheyAreWritten() {
        for (String text : List.of(
                "The al-Nusra Front left.",
                "Al Nusra's Front",
                "AL-NUSRA FRONT",
                "al–Nusra\nFront",
                "the Front of al-Nusra")) {
            assertThat(reaches(Kind.NAME, "al nusra front", text)).as(text).isTrue();
        }
        assertThat(reaches(Kind.NAME, "al nusra front", "The front at al-Nusrah left."))
                .isFalse();
        assertThat(reaches(Kind.NAME, "us", "The U.S. left.")).isTrue();
        assertThat(reaches(Kind.NAME, "drc", "D.R.C troops")).isTrue();
        assertThat(reaches(Kind.SURNAME, "gonzalez", "President González spoke."))
                .isTrue();
        assertThat(reaches(Kind.SPELLING, "muamad kars", "Muhammed Karzay spoke."))
                .isTrue();
    }

    @Test
    void aStateReachesEveryTextAndNoQuestionReachesNone() {
        assertThat(reaches(Kind.STATE, "IRN", "Nothing of the kind.")).isTrue();
        assertThat(reaches("Iran fled.")).isFalse();
    }

    @Test
    void aTextOfOneEndlessRunIsReachedAndNotSearchedForever() {
        assertThat(reaches(Kind.TRIGGER, "flee", "a-".repeat(50_000))).isTrue();
    }

    private static Answers rules(String guns, String verbs, String code, String not) {
        return Answers.of(
                RuleBook.of(Map.of("events/assault.yaml", RULES.formatted(guns, verbs, code, not)))
                        .orThrow(),
                ActorList.load());
    }

    @Test
    void wordsWhoseRulesDifferAreTold() {
        Answers before = rules("gun", "fire, shoot", "190", "No.");
        assertThat(before.differing(before)).isEmpty();
        assertThat(before.differing(rules("gun", "fire, shoot", "190", "Never.")))
                .isEmpty();
        Question fire = new Question(Kind.TRIGGER, "fire");
        Question shoot = new Question(Kind.TRIGGER, "shoot");
        assertThat(before.differing(rules("gun", "fire, shoot", "191", "No."))).containsExactly(fire, shoot);
        assertThat(before.differing(rules("gun, cannon", "fire, shoot", "190", "No.")))
                .containsExactly(fire, shoot);
        assertThat(before.differing(rules("gun", "fire, shoot, shell", "190", "No.")))
                .containsExactly(fire, new Question(Kind.TRIGGER, "shell"), shoot);
        assertThat(rules("gun", "fire, shoot, shell", "190", "No.").differing(before))
                .contains(new Question(Kind.TRIGGER, "shell"));
    }

    @Test
    void aRefinementByCodeIsAskedOfItsOwnWords() {
        String sets = "refinements:\n  code-19:\n    \"%s\": [naval gun, %s]\n";
        String rule = RULES.formatted("gun", "fire", "190", "No.");
        Answers before = Answers.of(
                RuleBook.of(Map.of("sets.yaml", sets.formatted("194", "mortar"), "events/assault.yaml", rule)),
                ActorList.load());
        Answers other = Answers.of(
                RuleBook.of(Map.of("sets.yaml", sets.formatted("194", "howitzer"), "events/assault.yaml", rule)),
                ActorList.load());
        Answers code = Answers.of(
                RuleBook.of(Map.of("sets.yaml", sets.formatted("193", "mortar"), "events/assault.yaml", rule)),
                ActorList.load());
        Question mortar = new Question(Kind.TRIGGER, "mortar");
        assertThat(before.differing(other)).containsExactly(new Question(Kind.TRIGGER, "howitzer"), mortar);
        assertThat(before.differing(code)).containsExactly(mortar, new Question(Kind.TRIGGER, "naval"));
    }

    private NavigableSet<Question> differing(String actors) throws IOException {
        RuleBook none = RuleBook.of(Map.of());
        Path file = Files.writeString(
                folder.resolve("mine.yaml"), "family: mine\nsources:\n  - names: a test\nactors:\n" + actors);
        return Answers.of(none, ActorList.load()).differing(Answers.of(none, ActorList.load(List.of(file))));
    }

    @Test
    void namesOfANewActorAreToldAndThoseOfItsPartsWhereItsWholeChanges() throws IOException {
        assertThat(differing("- {name: Lumen Ardents, kind: armed-group, country: MLI}\n"))
                .containsExactly(
                        new Question(Kind.NAME, "lumen ardents"), new Question(Kind.SPELLING, "luman ardants"));
        assertThat(differing("- {name: Al-Qaeda, kind: armed-group, country: IMG, parent: taliban}\n"))
                .contains(new Question(Kind.NAME, "aqim"), new Question(Kind.NAME, "qaeda"))
                .noneMatch(question -> question.kind() == Kind.STATE);
        assertThat(differing("- {name: Mali, kind: state, country: MLI}\n")).contains(new Question(Kind.STATE, "MLI"));
    }

    @Test
    void theDigestOfASetDoesNotHangOnItsOrderAndThatOfAListDoes() {
        assertThat(Digest.of(Set.of("a", "b", "c"))).isEqualTo(Digest.of(Set.of("c", "a", "b")));
        assertThat(Digest.of(List.of("a", "b"))).isNotEqualTo(Digest.of(List.of("b", "a")));
        assertThat(Digest.of("ab", "c")).isNotEqualTo(Digest.of("a", "bc"));
        assertThat(Digest.of(List.of("a"))).isNotEqualTo(Digest.of(Set.of("a")));
    }
}
