package org.entente.app.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.ClaimType;
import org.entente.claim.Kind;
import org.entente.text.actor.ActorList;
import org.entente.text.rules.RuleBook;

/** Rules and actors that change by chance, as people change them: words come and go, rules go, actors get other names. */
final class ChangingKnowledge {

    private static final Pattern WORDS =
            Pattern.compile("(?m)^( +(?:verbs|nouns|adjectives|object|[a-z-]+): \\[)([^\\]\\[{}<\"]+)(\\])");
    private static final Pattern CODE = Pattern.compile("cameo: \"(\\d{2})\\d\"");
    private static final Pattern RULE = Pattern.compile("(?ms)^  - name: .*?(?=^  - name: |\\z)");

    private final Random random;
    private final List<String> corpusWords;
    private final List<String> corpusNames;
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> actors = new TreeMap<>();
    private final List<String> told = new ArrayList<>();
    private final Path actorFile;

    /**
     * @param corpusWords words of the texts, which new rules may start with
     * @param corpusNames names in the texts, which actors may get
     */
    ChangingKnowledge(Random random, List<String> corpusWords, List<String> corpusNames, Path actorFile)
            throws IOException {
        this.random = random;
        this.corpusWords = corpusWords;
        this.corpusNames = corpusNames;
        this.actorFile = actorFile;
        files.put("sets.yaml", resource("sets.yaml"));
        for (Kind kind : List.of(Kind.EVENT, Kind.TIE, Kind.SHIFT)) {
            for (ClaimType type : ClaimType.of(kind)) {
                String file = kind.name().toLowerCase(Locale.ROOT) + "s/"
                        + type.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml";
                if (RuleBook.class.getResource(file) != null) {
                    files.put(file, resource(file));
                }
            }
        }
    }

    private static String resource(String file) throws IOException {
        try (InputStream in = RuleBook.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    RuleBook rules() {
        return RuleBook.of(files).orThrow();
    }

    ActorList list() throws IOException {
        if (actors.isEmpty()) {
            return ActorList.load();
        }
        Files.writeString(
                actorFile, "family: mine\nsources:\n  - names: chance\nactors:\n" + String.join("", actors.values()));
        return ActorList.load(List.of(actorFile));
    }

    /** What was changed since the last call. */
    String told() {
        String all = String.join("; ", told);
        told.clear();
        return all;
    }

    /** One change of chance. */
    void change() {
        switch (random.nextInt(6)) {
            case 0 -> withoutRule();
            case 1 -> rewrite(file(), WORDS, this::withoutWord);
            case 2 -> rewrite(file(), WORDS, this::withWord);
            case 3 -> rewrite(file(), CODE, found -> "cameo: \"" + found.group(1) + random.nextInt(9) + "\"");
            case 4 -> actor(corpusNames.get(random.nextInt(corpusNames.size())));
            default -> known();
        }
    }

    private String file() {
        List<String> names = List.copyOf(files.keySet());
        return names.get(random.nextInt(names.size()));
    }

    private interface Rewriting {
        String of(Matcher found);
    }

    /** Rewrites one place of a file, where the rules can still be read afterwards. */
    private void rewrite(String file, Pattern pattern, Rewriting rewriting) {
        String text = files.getOrDefault(file, "");
        Matcher matcher = pattern.matcher(text);
        int places = 0;
        while (matcher.find()) {
            places++;
        }
        if (places == 0) {
            return;
        }
        int chosen = random.nextInt(places);
        matcher.reset();
        for (int i = 0; i <= chosen; i++) {
            matcher.find();
        }
        String written = rewriting.of(matcher);
        replace(file, text.substring(0, matcher.start()) + written + text.substring(matcher.end()));
    }

    private void replace(String file, String text) {
        String before = files.getOrDefault(file, "");
        files.put(file, text);
        if (!RuleBook.of(files).problems().isEmpty()) {
            files.put(file, before);
            told.clear();
        }
    }

    private String withoutWord(Matcher found) {
        List<String> words = new ArrayList<>(List.of(found.group(2).split(", *", -1)));
        if (words.size() > 1) {
            told.add("without \"" + words.remove(random.nextInt(words.size())) + "\"");
        }
        return found.group(1) + String.join(", ", words) + found.group(3);
    }

    private String withWord(Matcher found) {
        String word = corpusWords.get(random.nextInt(corpusWords.size()));
        told.add("with \"" + word + "\" in" + found.group(1));
        return found.group(1) + found.group(2) + ", " + word + found.group(3);
    }

    private void withoutRule() {
        String file = file();
        if (file.equals("sets.yaml")) {
            return;
        }
        rewrite(file, RULE, found -> {
            told.add("without rule " + found.group().lines().findFirst().orElse(""));
            return "";
        });
    }

    /** A new actor with a name of the corpus, or one of before otherwise. */
    private void actor(String name) {
        String kind = List.of("organization", "armed-group", "party", "person").get(random.nextInt(4));
        actors.put(
                name,
                "- name: \"" + name + "\"\n  kind: " + kind + "\n  country: "
                        + List.of("FRA", "IRN", "MLI").get(random.nextInt(3)) + "\n"
                        + (random.nextInt(3) == 0
                                ? "  names: [\"" + corpusNames.get(random.nextInt(corpusNames.size())) + "\"]\n"
                                : "")
                        + (random.nextInt(3) == 0 ? "  parent: united-nations\n" : "")
                        + (random.nextInt(3) == 0 ? "  descriptions: [militia, bloc]\n" : ""));
        told.add("actor " + name + " " + kind);
    }

    /** An actor of our list with other names, or one that was changed before as it was. */
    private void known() {
        if (!actors.isEmpty() && random.nextBoolean()) {
            String first = List.copyOf(actors.keySet()).get(random.nextInt(actors.size()));
            actors.remove(first);
            told.add("no longer actor " + first);
            return;
        }
        List<String> ids = ActorList.load().ids().stream().sorted().toList();
        String id = ids.get(random.nextInt(ids.size()));
        ActorList.load().actor(id).filter(actor -> !actor.ofState()).ifPresent(actor -> {
            actors.put(
                    id,
                    "- name: \"" + actor.name().replace("\"", "") + "\"\n  id: " + id + "\n  kind: organization\n"
                            + (actor.country().length() == 3 ? "  country: " + actor.country() + "\n" : ""));
            told.add("known actor " + id);
        });
    }
}
