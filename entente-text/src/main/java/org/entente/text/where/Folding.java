package org.entente.text.where;

import java.text.Normalizer;
import java.util.Locale;

/** Brings a place's name to the form in which names are compared: lower case, no accents, one blank between words. */
final class Folding {

    private Folding() {}

    static String fold(String name) {
        String plain = name;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                plain = unaccented(name);
                break;
            }
        }
        StringBuilder folded = new StringBuilder(plain.length());
        String lower = plain.toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && folded.length() > 0) {
                    folded.append(' ');
                }
                folded.append(c);
                gap = false;
            } else if ("'`’‘ʻʼ.".indexOf(c) < 0) {
                gap = true;
            }
        }
        return folded.toString();
    }

    private static String unaccented(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'ø', 'Ø' -> plain.append('o');
                case 'ł', 'Ł' -> plain.append('l');
                case 'đ', 'ð', 'Đ' -> plain.append('d');
                case 'ı' -> plain.append('i');
                case 'ə' -> plain.append('a');
                case 'ß' -> plain.append("ss");
                case 'æ', 'Æ' -> plain.append("ae");
                case 'œ', 'Œ' -> plain.append("oe");
                case 'þ', 'Þ' -> plain.append("th");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }
}
