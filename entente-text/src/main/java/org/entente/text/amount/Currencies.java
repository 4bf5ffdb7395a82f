package org.entente.text.amount;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Signs, codes and names of currencies, read from the resource {@code currencies.txt}; codes are those of ISO 4217. */
final class Currencies {

    private static final Currencies SHARED = load();

    private final Map<String, String> names = new HashMap<>();

    private Currencies(String text) {
        for (String line : text.split("\n", -1)) {
            String trimmed = line.strip();
            if (trimmed.isEmpty() || trimmed.startsWith("#")) {
                continue;
            }
            int colon = trimmed.indexOf(':');
            String code = trimmed.substring(0, colon);
            names.put(code.toLowerCase(Locale.ROOT), code);
            for (String name : trimmed.substring(colon + 1).split(",", -1)) {
                names.put(name.strip().toLowerCase(Locale.ROOT), code);
            }
        }
    }

    static Currencies shared() {
        return SHARED;
    }

    /** The code that a sign, a code or a name in lower case stands for; empty where it stands for none. */
    String code(String name) {
        return names.getOrDefault(name, "");
    }

    private static Currencies load() {
        try (InputStream in = Currencies.class.getResourceAsStream("currencies.txt")) {
            if (in == null) {
                throw new IllegalStateException("the resource currencies.txt is missing; build the jar again");
            }
            return new Currencies(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
