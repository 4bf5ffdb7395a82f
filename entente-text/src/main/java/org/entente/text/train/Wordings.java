package org.entente.text.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.claim.ClaimType;

/**
 * Reads files of wordings, a line each: {@code REJECT Chile > Oman: Chile [spurned|rebuffed] Oman's [offer|plea].} Without sides X
 * acts on Y, and pairs of states stand for them in turn; {@code AID/SUPPORT: …} takes either type, {@code NONE: …} wants no claim.
 * Empty lines and those that begin with # are left out.
 */
public final class Wordings {

    /** More sentences than anybody means to make by one line. */
    private static final int MOST = 20_000;

    private static final String FORM = "write \"TYPE source > target: sentence with [some|other] words\"";

    private Wordings() {}

    /**
     * All wordings of a file in its order.
     *
     * @throws IOException where it cannot be read
     * @throws AnnotationException where a line is none, with its number and what it should look like
     */
    public static List<Wording> read(Path file) throws IOException {
        List<Wording> wordings = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        String name = file.getFileName().toString();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                wordings.add(wording(line, name, i + 1));
            }
        }
        return wordings;
    }

    private static Wording wording(String line, String file, int number) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new AnnotationException(file, number, "\"" + line + "\" tells no type; " + FORM);
        }
        String head = line.substring(0, colon).strip();
        int space = head.indexOf(' ');
        String source = "X";
        String target = "Y";
        if (space > 0) {
            String sides = head.substring(space + 1);
            int arrow = sides.indexOf('>');
            if (arrow < 0) {
                throw new AnnotationException(file, number, "\"" + sides + "\" has no source and target; " + FORM);
            }
            source = sides.substring(0, arrow).strip();
            target = sides.substring(arrow + 1).strip();
            head = head.substring(0, space);
        }
        String shape = stopped(line.substring(colon + 1).strip());
        if (!balanced(shape)) {
            throw new AnnotationException(file, number, "\"" + shape + "\" has a bracket without its other; " + FORM);
        }
        Wording wording = new Wording(number, types(head, file, number), source, target, shape);
        if (wording.size() > MOST) {
            throw new AnnotationException(
                    file, number, "these are " + wording.size() + " sentences; part the line, at most " + MOST);
        }
        return wording;
    }

    private static String stopped(String shape) {
        return shape.endsWith(".") || shape.endsWith("?") || shape.endsWith("!") ? shape : shape + ".";
    }

    private static boolean balanced(String shape) {
        boolean open = false;
        for (int i = 0; i < shape.length(); i++) {
            char sign = shape.charAt(i);
            if (sign == '[' && open || sign == ']' && !open) {
                return false;
            }
            open = sign == '[' || open && sign != ']';
        }
        return !open;
    }

    private static Set<ClaimType> types(String head, String file, int number) {
        if (head.equals("NONE")) {
            return Set.of();
        }
        Set<ClaimType> types = new LinkedHashSet<>();
        for (String word : head.split("/", -1)) {
            try {
                types.add(ClaimType.of(word));
            } catch (IllegalArgumentException e) {
                throw new AnnotationException(file, number, "\"" + word + "\" is no claim type; " + FORM);
            }
        }
        return types;
    }
}
