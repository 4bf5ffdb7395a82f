package org.entente.text.mention;

import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.nlp.EntityKind;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.entente.nlp.Upos;
import org.entente.text.mention.KnownName.Use;
import org.jspecify.annotations.Nullable;

/** Decides where a name begins and where it ends. */
final class NameBounds {

    private static final Set<String> WEEKDAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    static final Set<String> STYLES = Vocabulary.shared().wordClass("style-of-office");
    private static final Set<String> OFFICES = Set.of("ministry", "department", "embassy", "parliament");

    private final NameScan scan;
    private final Scene scene;
    private final Sentence s;

    NameBounds(NameScan scan) {
        this.scan = scan;
        this.scene = scan.scene;
        this.s = scan.s;
    }

    boolean begins(int token) {
        boolean receives = s.relation(token) == Relation.IOBJ;
        if (!receives && token + 1 < s.size() && s.form(token + 1).equals("$")) {
            return false;
        }
        if (scan.known[token] == null
                && (DividedLands.plural(s.form(token))
                        || s.form(token).equalsIgnoreCase("ethnic")
                        || colours(token)
                        || styles(token))) {
            return false;
        }
        return scan.known[token] != null
                || s.upos(token) == Upos.PROPN
                || capitalisedModifier(token)
                || scan.officialBody(token);
    }

    /** "south" in "south Serbia", "Monday" in "on Monday Serbia": what stands before a known name and is no part of it. */
    private boolean colours(int token) {
        boolean before = token + 1 < s.size() && scan.known[token + 1] != null;
        return before && (!scan.capital(token) || WEEKDAYS.contains(scan.lower(token)));
    }

    /** "Imperial" in "the Imperial Japanese Government": how a body is styled is no part of its state's name. */
    private boolean styles(int token) {
        return STYLES.contains(scan.lower(token))
                && token + 1 < s.size()
                && scan.known[token + 1] != null
                && scan.known[token + 1].use() == Use.ADJECTIVE
                && AgentReader.agentPhrase(
                        s, scan.knownEnd[token + 1], Math.min(s.size(), scan.knownEnd[token + 1] + 1));
    }

    /** "Red" in "the Red Mosque": a capital that nothing but a name explains, before the rest of the name. */
    private boolean capitalisedModifier(int token) {
        int head = s.head(token);
        return head > token
                && head - token <= 3
                && scan.capital(token)
                && scan.capital(head)
                && (token > 0 && !scan.headline
                        || scene.memory.named(scene.text(token, head + 1)).isPresent())
                && (s.upos(token) == Upos.ADJ || s.upos(token) == Upos.NOUN)
                && (s.relation(token) == Relation.AMOD || s.relation(token) == Relation.COMPOUND)
                && (s.upos(head) == Upos.PROPN || s.upos(head) == Upos.NOUN);
    }

    /** Whether an adjective is the beginning of a longer proper name: "Turkish Airlines", "Russian Orthodox Church". */
    boolean longerName(int begin) {
        int next = scan.knownEnd[begin];
        return next < s.size() && s.upos(next) == Upos.PROPN && s.upos(begin) == Upos.PROPN;
    }

    int end(int begin) {
        int end = Math.max(begin + 1, scan.knownEnd[begin]);
        while (end < s.size()) {
            if (s.upos(end) == Upos.PROPN
                    || capitalisedHead(begin, end)
                    || scan.known[end] != null && scan.known[end].use() != Use.ADJECTIVE) {
                end = Math.max(end + 1, scan.knownEnd[end]);
            } else if (officeOfState(begin, end)) {
                break;
            } else if (inEntity(begin, end) || hyphenated(end)) {
                end++;
            } else {
                int longer = behindPreposition(begin, end);
                if (longer < 0) {
                    break;
                }
                end = longer;
            }
        }
        while (end > begin + 1 && s.upos(end - 1) == Upos.PUNCT) {
            end--;
        }
        return end;
    }

    /** "Mosque" in "Red Mosque" where it is tagged a common noun. */
    private boolean capitalisedHead(int begin, int token) {
        return !scan.headline
                && scan.capital(token)
                && s.upos(token) == Upos.NOUN
                && s.head(token - 1) == token
                && scan.known[begin] == null;
    }

    private boolean inEntity(int begin, int token) {
        return scan.entity[begin] != null
                && scan.entityEnd[begin] > token
                && (scan.entity[begin] == EntityKind.ORGANIZATION || scan.entity[begin] == EntityKind.PERSON)
                && s.upos(token) != Upos.PUNCT
                && s.upos(token) != Upos.VERB
                && s.upos(token) != Upos.PART
                && !s.lemma(token).equals("and");
    }

    /** "Movement for the Liberation of Azawad": the next capital behind "of" or "for" in an organisation's name. */
    private int behindPreposition(int begin, int token) {
        if (s.lemma(token).equals("of") && scan.lower(token - 1).equals("secretary") && token + 1 < s.size()) {
            return scan.capital(token + 1) ? token + 2 : -1;
        }
        if (scan.headline
                || s.upos(token) != Upos.ADP
                || scan.known[begin] != null
                || !scan.organisation(begin, token)) {
            return -1;
        }
        String lemma = s.lemma(token);
        if (!lemma.equals("of") && !lemma.equals("for")) {
            return -1;
        }
        int next = token + 1;
        if (next < s.size() && s.lemma(next).equals("the")) {
            next++;
        }
        boolean capital = next < s.size() && scan.capital(next) && s.upos(next) != Upos.PRON;
        return capital ? Math.max(next + 1, scan.knownEnd[next]) : -1;
    }

    /** "Government of Japan", "Ministry of Finance of Chad": a body of the state that follows, and no name of its own. */
    private boolean officeOfState(int begin, int of) {
        int next = of + 1 < s.size() && s.lemma(of + 1).equals("the") ? of + 2 : of + 1;
        @Nullable KnownName behind = s.lemma(of).equals("of") && next < s.size() ? scan.known[next] : null;
        return behind != null
                && behind.use() == Use.NAME
                && behind.actor().kind() == ActorKind.STATE
                && (OFFICES.contains(scan.lower(begin))
                        || AgentReader.longestAgent(s, begin, of - 1)
                                .filter(noun ->
                                        !noun.neutral() && noun.sectors().get(0).ofState())
                                .isPresent());
    }

    /** "Ministry of Defence", "Ministry for Foreign Affairs": every state has one, so it is an office and no name. */
    boolean ministry(int begin) {
        return begin + 2 < s.size()
                && scan.known[begin] == null
                && scan.lower(begin).equals("ministry")
                && (s.lemma(begin + 1).equals("of") || s.lemma(begin + 1).equals("for"))
                && scan.known[begin + 2] == null
                && scan.capital(begin + 2);
    }

    /** Where the words end that tell what a ministry sees to: "Ministry of <b>Mines and Energy</b>". */
    int endOfPortfolio(int ministry) {
        int end = ministry + 3;
        while (end < s.size() && scan.known[end] == null && (tells(end) || joins(end))) {
            end++;
        }
        return end;
    }

    /** Whether a word tells what a ministry sees to, not who speaks for it. */
    private boolean tells(int token) {
        return scan.capital(token)
                && scan.entity[token] != EntityKind.PERSON
                && AgentReader.longestAgent(s, token, token).isEmpty();
    }

    private boolean joins(int token) {
        return (s.lemma(token).equals("and") || s.lemma(token).equals("of"))
                && token + 1 < s.size()
                && tells(token + 1)
                && scan.known[token + 1] == null;
    }

    private boolean hyphenated(int token) {
        return Phrases.isHyphen(s, token)
                && token + 1 < s.size()
                && s.upos(token + 1) == Upos.PROPN
                && s.begin(token) == s.end(token - 1)
                && s.begin(token + 1) == s.end(token)
                && !betweenTwo(token);
    }

    /** "India-Pakistan talks", "the U.S.-Soviet hotline": two that are known each by itself are not one. */
    private boolean betweenTwo(int hyphen) {
        int first = hyphen - 1;
        while (first > 0 && scan.known[first] == null && scan.knownEnd[first] == hyphen) {
            first--;
        }
        KnownName one = scan.knownEnd[first] == hyphen ? scan.known[first] : null;
        KnownName other = scan.known[hyphen + 1];
        return one != null
                && other != null
                && one.actor().kind() != ActorKind.PERSON
                && other.actor().kind() != ActorKind.PERSON;
    }
}
