package org.entente.text.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Sector;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads names as files write them: {@code Zaire (1971-10-27/1997-05-16)}, {@code Labour Party (main)}. A leading "the"
 * is dropped: texts write it or not.
 */
final class AliasReader {

    private final YamlFile yaml;

    AliasReader(YamlFile yaml) {
        this.yaml = yaml;
    }

    List<Alias> read(Node names, NameUse use, List<Sector> sectors) {
        List<Alias> aliases = new ArrayList<>();
        for (Node item : yaml.list(names)) {
            String text = yaml.text(item);
            if (!text.isEmpty()) {
                aliases.add(alias(item, text, use, sectors));
            }
        }
        return aliases;
    }

    /** The name of somebody as files write it, with a period where another one is called so as well. */
    Alias named(Node at, String written) {
        return alias(at, written, NameUse.NAME, List.of());
    }

    private Alias alias(Node at, String written, NameUse use, List<Sector> sectors) {
        String text = written;
        Period period = Period.ALWAYS;
        boolean main = false;
        int open = written.endsWith(")") ? written.lastIndexOf(" (") : -1;
        if (open > 0 && areFlags(written.substring(open + 2, written.length() - 1))) {
            for (String flag : written.substring(open + 2, written.length() - 1).split(" ", -1)) {
                if (flag.equals("main")) {
                    main = true;
                } else {
                    period = period(at, flag);
                }
            }
            text = written.substring(0, open);
        }
        return new Alias(withoutArticle(text), use, sectors, period, main);
    }

    /** Whether the words in brackets are {@code main} or a period; "(Maoist)" is part of a name. */
    private static boolean areFlags(String words) {
        for (String word : words.split(" ", -1)) {
            boolean dated = !word.isEmpty() && (Character.isDigit(word.charAt(0)) || word.charAt(0) == '/');
            if (!dated && !word.equals("main")) {
                return false;
            }
        }
        return true;
    }

    Period period(Node at, String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            yaml.problem(at, String.valueOf(e.getMessage()));
            return Period.ALWAYS;
        }
    }

    /** Periods separated by commas. */
    List<Period> periods(Node at) {
        List<Period> periods = new ArrayList<>();
        for (String part : String.join(",", yaml.texts(at)).split(",", -1)) {
            periods.add(period(at, part));
        }
        return periods;
    }

    static String withoutArticle(String name) {
        return name.length() > 4 && name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
    }
}
