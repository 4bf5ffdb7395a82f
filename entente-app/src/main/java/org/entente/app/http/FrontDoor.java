package org.entente.app.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.entente.store.segment.StoreException;

/** Where every request comes in: checked, admitted, answered; whatever fails is told as a {@link Problem}. */
final class FrontDoor extends Handler.Abstract {

    /** Scripts, styles and data come from this server alone, and no text can become code. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'; report-uri " + Routes.POLICY_REPORTS;

    private static final int GIVEN_UP = 499;

    private final Gate gate;
    private final Admission admission;
    private final Api api;
    private final PageFiles page;
    private final Consumer<Throwable> failures;

    FrontDoor(Gate gate, Admission admission, Api api, PageFiles page, Consumer<Throwable> failures) {
        this.gate = gate;
        this.admission = admission;
        this.api = api;
        this.page = page;
        this.failures = failures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Reply reply = new Reply(request, response);
        safe(reply);
        Optional<Problem> refused = gate.check(request).or(() -> admission.enter(Request.getRemoteAddr(request)));
        try {
            if (refused.isPresent()) {
                unread(request, response);
                tell(reply, refused.get());
            } else {
                try {
                    admitted(request, response, reply);
                } finally {
                    admission.leave();
                }
            }
            callback.succeeded();
        } catch (IOException | RuntimeException e) {
            callback.failed(e);
        }
        return true;
    }

    private void admitted(Request request, Response response, Reply reply) throws IOException {
        try {
            String path = request.getHttpURI().getPath();
            if (path.startsWith("/api")) {
                boolean open = path.equals(Routes.SESSION) || path.equals(Routes.POLICY_REPORTS);
                if (!open && !gate.known(request)) {
                    throw Problem.thrown(
                            401, "this server needs its token; send it as Authorization: Bearer, or open the page");
                }
                api.answer(request, reply);
            } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
                page.answer(path, reply);
            } else {
                throw Problem.method(request.getMethod(), path, Set.of("GET"));
            }
        } catch (Problem.Thrown e) {
            recover(request, response, reply, e);
        } catch (HttpException.RuntimeException e) {
            recover(request, response, reply, Problem.thrown(400, String.valueOf(e.getReason())));
        } catch (StoreException e) {
            failures.accept(e);
            recover(request, response, reply, Problem.thrown(500, String.valueOf(e.getMessage())));
        } catch (EofException e) {
            response.setStatus(GIVEN_UP);
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            failures.accept(e);
            recover(
                    request,
                    response,
                    reply,
                    Problem.thrown(500, "this question could not be answered; the server's log tells why"));
        }
    }

    /**
     * What is refused may not have been read to its end; the connection is closed then, and whoever asked is told, so that
     * he sends nothing more on it.
     */
    private static void unread(Request request, Response response) {
        boolean asks = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!asks && !response.isCommitted()) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
    }

    /** Tells of what the server library refused before it came here: an address or headers that are no HTTP. */
    static boolean refused(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 400 : response.getStatus();
        Object why = request.getAttribute(ErrorHandler.ERROR_MESSAGE);
        Reply reply = new Reply(request, response);
        safe(reply);
        try {
            tell(
                    reply,
                    Problem.of(
                            status,
                            (why == null ? "the request cannot be read" : String.valueOf(why))
                                    + "; see /api/openapi.json for what can be asked"));
            callback.succeeded();
        } catch (IOException | RuntimeException e) {
            callback.failed(e);
        }
        return true;
    }

    private static void recover(Request request, Response response, Reply reply, Problem.Thrown thrown)
            throws IOException {
        if (response.isCommitted()) {
            throw new IOException(thrown.problem().detail());
        }
        response.reset();
        unread(request, response);
        safe(reply);
        if (!thrown.allowed().isEmpty()) {
            reply.header("Allow", thrown.allowed());
        }
        tell(reply, thrown.problem());
    }

    private static void tell(Reply reply, Problem problem) throws IOException {
        reply.status(problem.status());
        reply.header("Cache-Control", "no-store");
        if (problem.status() == 503 || problem.status() == 429) {
            reply.header("Retry-After", problem.status() == 503 ? "3" : "1");
        }
        if (problem.status() == 401) {
            reply.header("WWW-Authenticate", "Bearer");
        }
        reply.bytes("application/problem+json", Api.json(problem));
    }

    private static void safe(Reply reply) {
        reply.header("Content-Security-Policy", POLICY);
        reply.header("X-Content-Type-Options", "nosniff");
        reply.header("Referrer-Policy", "no-referrer");
        reply.header("Cross-Origin-Opener-Policy", "same-origin");
        reply.header("Cross-Origin-Resource-Policy", "same-origin");
        reply.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }
}
