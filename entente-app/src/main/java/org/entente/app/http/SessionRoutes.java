package org.entente.app.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.app.wire.Meaning;

/** Showing the token, and what browsers report of the page's policy. */
final class SessionRoutes {

    private static final int REPORT_BYTES = 64 * 1024;

    @Meaning("The token that the server was started with")
    record TokenShown(@Meaning("the token") String token) {}

    @Meaning("Whether it was taken")
    record Taken(@Meaning("whether it was taken") boolean taken) {}

    private final Gate gate;
    private final AtomicLong violations = new AtomicLong();

    SessionRoutes(Gate gate) {
        this.gate = gate;
    }

    long violations() {
        return violations.get();
    }

    List<Route> routes() {
        return List.of(
                Route.change(
                        Routes.SESSION,
                        "Shows the token; the answer sets a cookie by which the page is known from then on.",
                        Taken.class,
                        Optional.of(TokenShown.class),
                        List.of(),
                        this::session),
                Route.change(
                        Routes.POLICY_REPORTS,
                        "Takes what a browser reports of the page's content security policy.",
                        Taken.class,
                        Optional.empty(),
                        List.of(),
                        this::report));
    }

    private Answer session(Question question) throws IOException {
        JsonNode body = question.body();
        String token = body.path("token").asText("");
        if (!gate.right(token)) {
            throw Problem.thrown(401, "this is not the token that the server was started with");
        }
        return new Answer.Session(new Taken(true), token);
    }

    private Answer report(Question question) throws IOException {
        byte[] report = question.bytes(REPORT_BYTES);
        violations.addAndGet(report.length > 0 ? 1 : 0);
        return new Answer.Changed(new Taken(true));
    }
}
