package org.entente.nlp.token;

/** Words that, written with a capital after an abbreviation, begin a sentence rather than go on with a name. */
final class SentenceStarters {

    private static final WordSet WORDS = WordSet.of(
            "a an the this that these those it its he his him she her they their them we our us you your i my there here",
            "some many most several few both each every any all no none neither either another other others such one two",
            "three four five six seven eight nine ten dozens hundreds thousands half",
            "and but or nor so yet for if unless until while when whenever where wherever whereas although though because",
            "since once after before as than whether",
            "in on at by with without within from to into onto of off over under above below between among amid amidst during",
            "despite against about across along around behind beside besides beyond through throughout toward towards upon",
            "via per like unlike given following according instead",
            "who whom whose which what why how",
            "later earlier then now today yesterday tomorrow tonight meanwhile however nevertheless nonetheless moreover",
            "furthermore still also even only just again soon often sometimes never always perhaps maybe indeed thus hence",
            "therefore afterwards afterward previously recently currently eventually finally initially originally ultimately",
            "overall elsewhere otherwise more less much nearly almost about not",
            "is are was were be been do does did has have had will would can could may might must shall should let",
            "asked said speaking officials analysts critics police authorities experts witnesses residents people");

    private SentenceStarters() {}

    static boolean contains(String text, int begin, int end) {
        return WORDS.contains(text, begin, end) || isAdverb(text, begin, end);
    }

    /** A long word in -ly with a capital: "Subsequently", "Reportedly". */
    private static boolean isAdverb(String text, int begin, int end) {
        return end - begin > 6 && text.charAt(end - 2) == 'l' && text.charAt(end - 1) == 'y';
    }
}
