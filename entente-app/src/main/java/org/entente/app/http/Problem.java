package org.entente.app.http;

import java.util.Set;
import java.util.TreeSet;
import org.entente.app.wire.Meaning;

/** What is wrong with a request, in the shape of RFC 9457 (Problem Details for HTTP APIs). */
@Meaning("What went wrong, as RFC 9457 shapes it")
record Problem(
        @Meaning("about:blank: the status says what kind of problem it is")
        String type,

        @Meaning("the status in words") String title,
        @Meaning("the HTTP status") int status,
        @Meaning("the value at fault and what to do") String detail) {

    static Problem of(int status, String detail) {
        String title = switch (status) {
            case 400 -> "Bad request";
            case 401 -> "Token needed";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 406 -> "Not acceptable";
            case 409 -> "Conflict";
            case 413 -> "Too large";
            case 415 -> "Unsupported media type";
            case 421 -> "Misdirected request";
            case 431 -> "Headers too large";
            case 429 -> "Too many requests";
            case 503 -> "Busy";
            default -> "Internal error";
        };
        return new Problem("about:blank", title, status, detail);
    }

    /** Carries a problem to where it is answered. */
    static final class Thrown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;
        private final String allowed;

        Thrown(Problem problem, String allowed) {
            super(problem.detail(), null, false, false);
            this.problem = problem;
            this.allowed = allowed;
        }

        Problem problem() {
            return problem;
        }

        /** Which methods are answered there, where another was tried; else empty. */
        String allowed() {
            return allowed;
        }
    }

    static Thrown thrown(int status, String detail) {
        return new Thrown(of(status, detail), "");
    }

    /** A method that is not answered where others are; which those are goes into {@code Allow} (RFC 9110, 15.5.6). */
    static Thrown method(String tried, String path, Set<String> answered) {
        Set<String> all = new TreeSet<>(answered);
        if (all.contains("GET")) {
            all.add("HEAD");
        }
        String allowed = String.join(", ", all);
        return new Thrown(of(405, tried + " is not answered at " + path + "; use " + allowed), allowed);
    }
}
