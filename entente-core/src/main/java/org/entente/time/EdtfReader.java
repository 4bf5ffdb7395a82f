package org.entente.time;

import java.util.Optional;

/** Reads the text form of {@link Edtf}. */
final class EdtfReader {

    private final String text;

    EdtfReader(String text) {
        this.text = text;
    }

    Edtf read() {
        int slash = text.indexOf('/');
        try {
            if (slash < 0) {
                return date(text);
            }
            return new EdtfInterval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no EDTF date or interval: " + wrong.getMessage(), wrong);
        }
    }

    private static Optional<EdtfDate> end(String text) {
        return text.isEmpty() || text.equals("..") ? Optional.empty() : Optional.of(date(text));
    }

    private static EdtfDate date(String text) {
        String rest = text;
        Qualification qualification = Qualification.NONE;
        if (!rest.isEmpty()) {
            qualification = Qualification.ofSign(rest.charAt(rest.length() - 1));
            rest = qualification == Qualification.NONE ? rest : rest.substring(0, rest.length() - 1);
        }
        boolean negative = rest.startsWith("-");
        String[] parts = (negative ? rest.substring(1) : rest).split("-", -1);
        if (parts.length > 3 || parts[0].length() != 4) {
            throw new IllegalArgumentException("use YYYY, YYYY-MM or YYYY-MM-DD, for instance 2021-08-15");
        }
        int unspecified = 0;
        while (unspecified < 4 && parts[0].charAt(3 - unspecified) == 'X') {
            unspecified++;
        }
        if (unspecified == 4) {
            throw new IllegalArgumentException("a wholly unspecified year says nothing");
        }
        int year = number(parts[0].substring(0, 4 - unspecified) + "000".substring(3 - unspecified));
        int month = parts.length > 1 && !parts[1].equals("XX") ? twoDigits(parts[1]) : 0;
        int day = parts.length > 2 && month > 0 && !parts[2].equals("XX") ? twoDigits(parts[2]) : 0;
        return new EdtfDate(negative ? -year : year, unspecified, month, day, qualification);
    }

    private static int twoDigits(String text) {
        int value = text.length() == 2 ? number(text) : 0;
        if (value == 0) {
            throw new IllegalArgumentException("\"" + text + "\" is not a month or day of two digits");
        }
        return value;
    }

    private static int number(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                throw new IllegalArgumentException("\"" + digits + "\" is not a number");
            }
            value = 10 * value + c - '0';
        }
        return value;
    }
}
