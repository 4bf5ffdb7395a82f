package org.entente.text.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits a name or a token into the bare words that are compared: letters and digits only, folded to lower case without
 * accents, the points of initials dropped ("U.S." is {@code us}). So no spelling of hyphens, apostrophes or accents and
 * no tokeniser decides whether a name is found.
 */
final class Words {

    /** A bare word. */
    record Word(String folded, Shape shape) {}

    /** British spellings and the American ones under which both are kept. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("defence", "defense"),
            Map.entry("organisation", "organization"),
            Map.entry("organisations", "organizations"),
            Map.entry("centre", "center"),
            Map.entry("labour", "labor"),
            Map.entry("programme", "program"),
            Map.entry("colour", "color"),
            Map.entry("harbour", "harbor"),
            Map.entry("specialised", "specialized"),
            Map.entry("liberalisation", "liberalization"),
            Map.entry("stabilisation", "stabilization"),
            Map.entry("mobilisation", "mobilization"),
            Map.entry("gendarmery", "gendarmerie"));

    private Words() {}

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(2);
        int n = text.length();
        int i = 0;
        while (i < n) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int end = wordEnd(text, i);
            String word = withoutPoints(text.substring(i, end));
            words.add(new Word(fold(word), Shape.of(word, 0, word.length())));
            i = end;
        }
        return words;
    }

    private static int wordEnd(String text, int begin) {
        int n = text.length();
        int end = initialsEnd(text, begin);
        if (end > begin) {
            return end;
        }
        end = begin;
        while (end < n && isWordChar(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The end of "U.S." or "D.R.C", or {@code begin} where there are no initials. */
    private static int initialsEnd(String text, int begin) {
        int n = text.length();
        int i = begin;
        int letters = 0;
        while (i < n && Character.isUpperCase(text.charAt(i)) && (i + 1 == n || !isWordChar(text.charAt(i + 1)))) {
            letters++;
            i++;
            if (i < n && text.charAt(i) == '.') {
                i++;
            } else {
                break;
            }
        }
        return letters >= 2 ? i : begin;
    }

    private static String withoutPoints(String word) {
        return word.indexOf('.') < 0 ? word : word.replace(".", "");
    }

    /** Lower case without accents, in American spelling. */
    static String fold(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 128;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String plain = ascii ? lower : unaccented(lower);
        return SPELLINGS.getOrDefault(plain, plain);
    }

    private static String unaccented(String lower) {
        String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ', 'ð' -> out.append('d');
                case 'ı' -> out.append('i');
                case 'ə' -> out.append('a');
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /** Whether a token without any word may stand inside a name: a hyphen, an apostrophe, a point, an ampersand. */
    static boolean joins(String token) {
        for (int i = 0; i < token.length(); i++) {
            if ("-–—‐‑'’‘`.&/".indexOf(token.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
