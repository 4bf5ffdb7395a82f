package org.entente.text.when;

/**
 * How many of which unit, read from words: "two years", "a few weeks", "2 1/2 years", "11 - year", "decades".
 *
 * @param end index after the unit, or -1 where there is no quantity
 * @param amount how many, rounded; 0 where it is not told
 * @param unit of what
 * @param approximate whether the words say that it is not exact
 * @param bare whether it is a plural with no number
 */
record Quantity(int end, int amount, Unit unit, boolean approximate, boolean bare) {

    static final Quantity NONE = new Quantity(-1, 0, Unit.DAY, false, false);

    private static final int COUPLE = 2;
    private static final int FEW = 3;
    private static final int SEVERAL = 4;

    boolean found() {
        return end > 0;
    }

    /** Reads the quantity that begins at a word. */
    static Quantity at(Words words, int start) {
        int i = start;
        boolean approximate = false;
        while (words.is(i, WordKind.ABOUT) || words.is(i, WordKind.ANOTHER) || isComparison(words, i)) {
            approximate |= !words.is(i, WordKind.ANOTHER);
            i = isComparison(words, i) ? i + 2 : i + 1;
        }
        if (words.is(i, WordKind.UNITS)) {
            return new Quantity(i + 1, 0, words.unit(i), true, true);
        }
        if (i > start && words.is(start, WordKind.ANOTHER) && words.is(i, WordKind.UNIT)) {
            return new Quantity(i + 1, 1, words.unit(i), approximate, false);
        }
        int amount = 0;
        boolean half = false;
        switch (words.kind(i)) {
            case A -> {
                i++;
                if (words.is(i, WordKind.FEW) || words.is(i, WordKind.COUPLE)) {
                    amount = words.is(i, WordKind.FEW) ? FEW : COUPLE;
                    approximate = true;
                    i = words.after(i + 1, WordKind.OF);
                } else if (words.is(i, WordKind.NUMBER)) {
                    amount = words.value(i);
                    approximate |= amount >= 12;
                    i++;
                } else {
                    amount = 1;
                }
            }
            case FEW -> {
                amount = FEW;
                approximate = true;
                i++;
            }
            case SEVERAL -> {
                amount = SEVERAL;
                approximate = true;
                i++;
            }
            case HALF -> {
                half = true;
                i = words.after(words.after(i + 1, WordKind.OF), WordKind.A);
            }
            case NUMBER, YEAR -> {
                amount = words.value(i);
                i++;
                while (words.is(i, WordKind.NUMBER)
                        || (words.is(i, WordKind.DASH) && words.is(i + 1, WordKind.NUMBER))) {
                    i = words.after(i, WordKind.DASH);
                    amount = join(amount, words.value(i));
                    i++;
                }
                if (words.form(i).equals("1/2")) {
                    i++;
                } else if (words.is(i, WordKind.AND) && words.is(i + 1, WordKind.A) && words.is(i + 2, WordKind.HALF)) {
                    i += 3;
                } else if ((words.is(i, WordKind.OR) || words.is(i, WordKind.TO)) && words.is(i + 1, WordKind.NUMBER)) {
                    approximate = true;
                    i += 2;
                }
            }
            default -> {
                return NONE;
            }
        }
        i = words.after(i, WordKind.DASH);
        if (!words.isUnit(i) || amount > 11_000) {
            return NONE;
        }
        if (half) {
            return halfOf(i, words.unit(i));
        }
        return new Quantity(i + 1, amount, words.unit(i), approximate, false);
    }

    private static boolean isComparison(Words words, int i) {
        return switch (words.form(i)) {
            case "more", "less", "fewer", "longer", "later", "earlier" ->
                words.form(i + 1).equals("than");
            case "at" -> words.form(i + 1).equals("least") || words.form(i + 1).equals("most");
            case "up" -> words.is(i + 1, WordKind.TO);
            case "well" -> words.is(i + 1, WordKind.OVER);
            default -> false;
        };
    }

    /** "twenty - three", "two hundred", "ten thousand". */
    private static int join(int left, int right) {
        return right == 100 || right == 1000 ? left * right : left + right;
    }

    private static Quantity halfOf(int unitIndex, Unit unit) {
        return switch (unit) {
            case YEAR -> new Quantity(unitIndex + 1, 6, Unit.MONTH, true, false);
            case DECADE -> new Quantity(unitIndex + 1, 5, Unit.YEAR, true, false);
            case CENTURY -> new Quantity(unitIndex + 1, 50, Unit.YEAR, true, false);
            default -> new Quantity(unitIndex + 1, 1, unit, true, false);
        };
    }
}
