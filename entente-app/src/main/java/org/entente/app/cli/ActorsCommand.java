package org.entente.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.actor.Actor;
import org.entente.text.actor.ActorList;
import org.entente.text.actor.ActorListCheck;
import org.entente.text.actor.ActorPhrase;
import org.entente.text.actor.AgentNouns;
import org.entente.text.actor.PhraseResolver;
import org.entente.text.actor.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente actors}: asks and checks the actor list. */
@Command(
        name = "actors",
        mixinStandardHelpOptions = true,
        description = "Asks and checks the list of actors.",
        subcommands = {ActorsCommand.Resolve.class, ActorsCommand.Lint.class})
public final class ActorsCommand extends CommandGroup {

    /** Says who phrases mean. */
    @Command(
            name = "resolve",
            mixinStandardHelpOptions = true,
            description = "Says who each phrase means at its date.",
            footer = {
                "",
                "A line of input: {\"id\": \"1\", \"text\": \"the Zetas Cartel\", \"context\": null, \"date\": \"2022-01-01\"}",
                "A line of output: {\"id\": \"1\", \"actor\": …, \"name\": …, \"country\": \"MEX\", \"sectors\": [\"CRM\"]}",
            })
    static final class Resolve extends TerminalCommand implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "phrases.jsonl, or - for standard input")
        private Path file = Path.of("phrases.jsonl");

        @Option(names = "--actors", paramLabel = "FILE", description = "a YAML file of actors of your own; theirs win")
        private List<Path> actors = List.of();

        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        public Integer call() throws IOException {
            PrintWriter err = err();
            PrintWriter out = out();
            List<String> lines = GivenFile.lines(file);
            PhraseResolver resolver = new PhraseResolver(ActorList.load(actors), AgentNouns.load());
            int skipped = 0;
            int number = 0;
            for (String line : lines) {
                number++;
                try {
                    if (!line.isBlank()) {
                        out.println(answer(resolver, mapper.readTree(line)));
                    }
                } catch (JsonProcessingException e) {
                    skipped++;
                    err.println("entente: line " + number + " of " + file
                            + ": this is not JSON; each line must hold one object");
                } catch (DateTimeException e) {
                    skipped++;
                    err.println("entente: date: " + e.getMessage() + " (line " + number + " of " + file
                            + "); use YYYY-MM-DD");
                }
            }
            out.flush();
            return skipped > 0 ? 1 : 0;
        }

        private String answer(PhraseResolver resolver, JsonNode line) {
            String context = line.path("context").asText("");
            Optional<LocalDate> date = PhraseDate.of(line.path("date").asText(""));
            List<String> around = line.hasNonNull("context") ? resolver.countries(context) : List.of();
            Actor actor = resolver.resolve(new ActorPhrase(line.path("text").asText(""), around, date));
            ObjectNode answer = mapper.createObjectNode();
            answer.set("id", line.path("id"));
            answer.put("actor", actor.id()).put("name", actor.name()).put("country", actor.country());
            ArrayNode sectors = answer.putArray("sectors");
            actor.sectors().forEach(sector -> sectors.add(sector.name()));
            return answer.toString();
        }
    }

    /** Checks actor files. */
    @Command(
            name = "lint",
            mixinStandardHelpOptions = true,
            description = "Checks our actor files, and yours beside them.")
    static final class Lint extends TerminalCommand implements Callable<Integer> {

        @Parameters(arity = "0..*", paramLabel = "FILE", description = "YAML files of actors")
        private List<Path> files = List.of();

        @Override
        public Integer call() {
            PrintWriter out = out();
            List<Problem> problems = new ArrayList<>(ActorListCheck.ours());
            if (!files.isEmpty()) {
                problems.addAll(ActorListCheck.of(files));
            }
            problems.forEach(out::println);
            out.println(problems.size() + " problems");
            out.flush();
            return problems.isEmpty() ? 0 : 1;
        }
    }
}
