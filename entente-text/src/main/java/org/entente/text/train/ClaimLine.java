package org.entente.text.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.ClaimType;
import org.entente.claim.Status;

/** Reads one claim as the annotated files write it: {@code = ASSAULT/18 Israel > Hezbollah, Hamas : alleged}. */
final class ClaimLine {

    /** The name that stands for nobody. */
    static final String NOBODY = "_";

    private static final String FORM = "write \"= TYPE source > target : status\"";

    private final String file;
    private final int line;

    ClaimLine(String file, int line) {
        this.file = file;
        this.line = line;
    }

    ExpectedClaim read(boolean required, String text) {
        int colon = text.lastIndexOf(" : ");
        String body = colon < 0 ? text : text.substring(0, colon);
        Status status =
                colon < 0 ? Status.ASSERTED : status(text.substring(colon + 3).strip());
        int space = body.indexOf(' ');
        if (space < 0) {
            throw wrong("\"" + text + "\" names no actors");
        }
        String head = body.substring(0, space);
        String actors = body.substring(space + 1).strip();
        int dot = head.indexOf('.');
        String word = dot < 0 ? head : head.substring(0, dot);
        int slash = word.indexOf('/');
        Optional<String> root = slash < 0 ? Optional.empty() : Optional.of(word.substring(slash + 1));
        ClaimType type = type(slash < 0 ? word : word.substring(0, slash));
        if (actors.contains(" & ")) {
            return new ExpectedClaim(required, type, root, names(actors, " & "), List.of(), true, true, status);
        }
        boolean symmetric = actors.contains("<>");
        List<String> sides = split(actors, symmetric ? "<>" : ">");
        if (sides.size() != 2) {
            throw wrong("\"" + actors + "\" has no source and target");
        }
        return new ExpectedClaim(
                required, type, root, names(sides.get(0), ","), names(sides.get(1), ","), false, symmetric, status);
    }

    private static List<String> names(String side, String mark) {
        List<String> names = new ArrayList<>();
        for (String name : split(side, mark)) {
            if (!name.equals(NOBODY)) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> split(String text, String mark) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
            parts.add(text.substring(from, at).strip());
            from = at + mark.length();
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    private ClaimType type(String word) {
        try {
            return ClaimType.of(word);
        } catch (IllegalArgumentException e) {
            throw wrong("\"" + word + "\" is no claim type");
        }
    }

    private Status status(String word) {
        try {
            return Status.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("\"" + word + "\" is no status");
        }
    }

    private AnnotationException wrong(String problem) {
        return new AnnotationException(file, line, problem + "; " + FORM);
    }
}
