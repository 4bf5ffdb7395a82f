package org.entente.ingest.language;

import com.carrotsearch.labs.langid.LangIdV3;
import com.carrotsearch.labs.langid.Model;
import java.util.Locale;
import java.util.Set;
import org.entente.ingest.Language;

/**
 * Tells the language of a text by naive Bayes over byte sequences: Lui and Baldwin, "langid.py: An off-the-shelf language
 * identification tool", ACL 2012, in the port langid-java. English full of foreign names is what that errs on; where every
 * seventh word or more is one of English's commonest, the text is English whatever the names. Not for several threads at once.
 */
public final class LanguageDetector {

    private static final int LETTERS = 40;
    private static final int LOOKED_AT = 8000;
    private static final double ENGLISH_SHARE = 1 / 7.0;
    private static final Set<String> ENGLISH_WORDS = Set.of(
            "the", "of", "and", "to", "in", "a", "that", "for", "on", "with", "was", "said", "is", "as", "by", "at",
            "from", "it", "his", "has", "have", "were", "are", "an", "be", "after", "their", "its", "who", "which",
            "been", "had", "would", "will", "not", "this", "they");
    private static final Set<String> LANGUAGES = Set.of(
            "en", "ar", "fa", "ur", "ps", "ru", "uk", "be", "bg", "sr", "mk", "fr", "de", "es", "pt", "it", "nl", "sv",
            "no", "da", "fi", "pl", "cs", "sk", "sl", "hr", "bs", "hu", "ro", "el", "tr", "az", "ka", "hy", "he", "zh",
            "ja", "ko", "vi", "th", "id", "ms", "tl", "hi", "bn", "ta", "te", "ml", "mr", "gu", "pa", "ne", "si", "am",
            "sw", "lt", "lv", "et", "sq", "kk", "ky", "mn", "ku", "km", "lo", "ca");

    private final LangIdV3 classifier = new LangIdV3(Model.detectOnly(LANGUAGES));

    /** The language; unknown where the text has fewer than {@value #LETTERS} letters. */
    public Language of(String text) {
        String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
        if (head.codePoints().filter(Character::isLetter).count() < LETTERS) {
            return Language.UNKNOWN;
        }
        String code = classifier.classify(head, true).langCode;
        return code.equals("en") || soundsEnglish(head) ? Language.ENGLISH : new Language(code);
    }

    private static boolean soundsEnglish(String text) {
        int words = 0;
        int common = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}']+", -1)) {
            words += word.isEmpty() ? 0 : 1;
            common += ENGLISH_WORDS.contains(word) ? 1 : 0;
        }
        return common >= words * ENGLISH_SHARE;
    }
}
