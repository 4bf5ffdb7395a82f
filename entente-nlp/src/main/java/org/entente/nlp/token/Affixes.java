package org.entente.nlp.token;

/** Prefixes and suffixes that keep their hyphen inside the word; every other hyphen splits, as in the treebanks. */
final class Affixes {

    private static final WordSet PREFIXES = WordSet.of(
            "agro anti arch auto bi bio co contra counter cross cyber de eco electro e ex extra geo hyper infra inter intra",
            "macro mega meta micro mid mini mono multi neo non over pan para post pre pro pseudo psycho re semi socio sub",
            "super supra trans tri ultra un uni");

    private static final WordSet SUFFIXES = WordSet.of("esque ette fest fold gate itis less most wise");

    /** Prefixes that are also parts of names or words of their own, and join only to a small letter. */
    private static final WordSet BEFORE_SMALL = WordSet.of("de e over bi un para cross re mini super tri");

    private Affixes() {}

    static boolean isPrefix(String text, int begin, int end, char following) {
        if (!PREFIXES.contains(text, begin, end)) {
            return false;
        }
        boolean capital = Character.isUpperCase(following);
        boolean acronym = end - begin > 1 && Character.isUpperCase(text.charAt(end - 1));
        if (acronym && !capital) {
            return false;
        }
        return !(capital && BEFORE_SMALL.contains(text, begin, end) && !Character.isUpperCase(text.charAt(begin)));
    }

    static boolean isSuffix(String text, int begin, int end) {
        return SUFFIXES.contains(text, begin, end);
    }
}
