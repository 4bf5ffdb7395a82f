package org.entente.text.coding;

import java.util.Map;
import java.util.Set;
import org.entente.claim.EventType;
import org.entente.claim.Status;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;

/**
 * What an act that is only announced is in CAMEO (Schrodt 2012, 1.1b3): cooperation ahead is an intent to cooperate (codes
 * 031 to 039), conflict ahead a threat (131 to 138), cooperation that "will not" or "will no longer" come a rejection (121 to 127). The third
 * digit says which deed is meant, so that "will lend" (071) becomes 0331 and "will not lend" 1221.
 *
 * @param type the type of the announcement
 * @param cameo its code
 * @param status the status left: a refusal is done once it is said
 */
record Intent(EventType type, String cameo, Status status) {

    private static final Map<String, String> ANNOUNCED = Map.ofEntries(
            Map.entry("04", "036"),
            Map.entry("045", "039"),
            Map.entry("05", "032"),
            Map.entry("057", "030"),
            Map.entry("06", "031"),
            Map.entry("061", "0311"),
            Map.entry("062", "0312"),
            Map.entry("063", "0313"),
            Map.entry("064", "0314"),
            Map.entry("07", "033"),
            Map.entry("071", "0331"),
            Map.entry("072", "0332"),
            Map.entry("073", "0333"),
            Map.entry("074", "0334"),
            Map.entry("075", "0333"),
            Map.entry("08", "035"),
            Map.entry("081", "0351"),
            Map.entry("082", "0352"),
            Map.entry("083", "034"),
            Map.entry("0831", "0341"),
            Map.entry("0833", "0343"),
            Map.entry("0834", "0344"),
            Map.entry("084", "0353"),
            Map.entry("085", "0354"),
            Map.entry("086", "0355"),
            Map.entry("087", "0356"));

    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("03", "120"),
            Map.entry("036", "125"),
            Map.entry("04", "125"),
            Map.entry("045", "126"),
            Map.entry("05", "120"),
            Map.entry("057", "127"),
            Map.entry("06", "121"),
            Map.entry("061", "1211"),
            Map.entry("062", "1212"),
            Map.entry("063", "1213"),
            Map.entry("064", "1214"),
            Map.entry("07", "122"),
            Map.entry("071", "1221"),
            Map.entry("072", "1222"),
            Map.entry("073", "1223"),
            Map.entry("074", "1224"),
            Map.entry("075", "1223"),
            Map.entry("08", "124"),
            Map.entry("081", "1241"),
            Map.entry("082", "1242"),
            Map.entry("083", "123"),
            Map.entry("0831", "1231"),
            Map.entry("0833", "1233"),
            Map.entry("0834", "1234"),
            Map.entry("084", "1243"),
            Map.entry("085", "1244"),
            Map.entry("086", "1245"),
            Map.entry("087", "1246"));

    private static final Set<String> INCLINED = Set.of("prepare", "dispose", "incline", "commit");
    private static final Map<String, String> THREATENED = Map.ofEntries(
            Map.entry("14", "133"),
            Map.entry("15", "138"),
            Map.entry("16", "131"),
            Map.entry("161", "1313"),
            Map.entry("162", "1311"),
            Map.entry("163", "1312"),
            Map.entry("164", "134"),
            Map.entry("165", "135"),
            Map.entry("166", "136"),
            Map.entry("17", "137"),
            Map.entry("172", "132"),
            Map.entry("1721", "1321"),
            Map.entry("1722", "1322"),
            Map.entry("1723", "1323"),
            Map.entry("1724", "1324"),
            Map.entry("18", "1383"),
            Map.entry("19", "1384"),
            Map.entry("191", "1381"),
            Map.entry("192", "1382"),
            Map.entry("20", "1385"));

    /**
     * What an act is once its status is known.
     *
     * @param ahead whether it lies ahead of the one who speaks ("will", "would")
     */
    static Intent of(EventType type, String cameo, Status status, boolean ahead) {
        Intent plain = new Intent(type, cameo, status);
        return switch (status) {
            case PLANNED -> {
                Intent announced = as(EventType.AGREE, ANNOUNCED, plain, status);
                yield announced.equals(plain) && type != EventType.MOBILIZE
                        ? as(EventType.THREATEN, THREATENED, plain, status)
                        : announced;
            }
            case THREATENED -> as(EventType.THREATEN, THREATENED, plain, status);
            case NEGATED, ENDED -> ahead ? as(EventType.REJECT, REFUSED, plain, Status.ASSERTED) : plain;
            case ASSERTED, ONGOING, DENIED, ALLEGED, POSSIBLE, FAILING -> plain;
        };
    }

    /** "is prepared to", "was disposed to": a participle that tells what somebody is ready for, as an adjective would. */
    static boolean inclined(Sentence s, int verb) {
        boolean copula = s.child(verb, Relation.AUX_PASS) >= 0 || s.child(verb, Relation.COP) >= 0;
        return copula && INCLINED.contains(s.lemma(verb));
    }

    /** What somebody has decided to do is that act, though still ahead: coders of events code what was decided. */
    static Intent asTold(EventType type, String cameo, Status status) {
        return new Intent(type, cameo, status);
    }

    /** By the longest beginning of the code that the table knows. */
    private static Intent as(EventType type, Map<String, String> table, Intent plain, Status status) {
        for (int digits = plain.cameo.length(); digits >= 2; digits--) {
            String code = table.get(plain.cameo.substring(0, digits));
            if (code != null) {
                return new Intent(type, code, status);
            }
        }
        return plain;
    }
}
