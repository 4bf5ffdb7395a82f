package org.entente.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an ingest of some sources ends in. */
public record Outcomes(List<Outcome> all, Report report) {

    public static Outcomes of(IngestOptions options, Path... sources) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (Path source : sources) {
            named.add(source.toString());
        }
        try (Ingest ingest = Ingest.open(named, options, Known.NOTHING)) {
            for (Optional<Outcome> next = ingest.next(); next.isPresent(); next = ingest.next()) {
                outcomes.add(next.get());
            }
            return new Outcomes(outcomes, ingest.report());
        }
    }

    public static Outcomes of(Path... sources) throws IOException {
        return of(IngestOptions.standard(), sources);
    }

    public List<Outcome.Read> read() {
        return all.stream()
                .filter(Outcome.Read.class::isInstance)
                .map(Outcome.Read.class::cast)
                .toList();
    }

    public List<Outcome.Quarantined> quarantined() {
        return all.stream()
                .filter(Outcome.Quarantined.class::isInstance)
                .map(Outcome.Quarantined.class::cast)
                .toList();
    }

    /** The only document, where there is one and nothing else. */
    public Outcome.Read single() {
        if (all.size() == 1 && all.get(0) instanceof Outcome.Read read) {
            return read;
        }
        throw new AssertionError("one document is expected: " + all);
    }
}
