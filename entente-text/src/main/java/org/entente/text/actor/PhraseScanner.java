package org.entente.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.ActorKind;
import org.entente.text.actor.PhraseItem.Kind;

/** Finds the parts of an actor phrase, left to right. */
final class PhraseScanner {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "in", "from", "at", "for", "with", "to", "on", "against", "near", "inside", "across", "under", "by",
            "within", "along", "around", "between", "among");
    private static final Set<String> BREAKS =
            Set.of(",", "(", ")", "who", "which", "that", "whose", "named", "called", ";", ":", "-based");
    private static final Set<String> FORMER = Set.of(
            "former",
            "ex",
            "retired",
            "onetime",
            "erstwhile",
            "deposed",
            "ousted",
            "exiled",
            "outgoing",
            "late",
            "disgraced");
    private static final Set<String> ADJUNCTS = Set.of(
            "backed",
            "led",
            "trained",
            "funded",
            "allied",
            "controlled",
            "held",
            "supported",
            "sponsored",
            "armed",
            "friendly",
            "aligned",
            "brokered",
            "occupied",
            "dominated",
            "made",
            "built",
            "supplied",
            "financed",
            "linked",
            "affiliated",
            "inspired",
            "imposed",
            "born",
            "speaking");
    private static final Set<String> DEPARTMENTS =
            Set.of("minister", "ministry", "secretary", "department", "ministers", "ministries", "departments");

    private final ActorList list;
    private final AgentNouns agents;
    private final List<String> words;
    private final List<PhraseItem> items = new ArrayList<>();

    private PhraseScanner(ActorList list, AgentNouns agents, List<String> words) {
        this.list = list;
        this.agents = agents;
        this.words = words;
    }

    static List<PhraseItem> scan(ActorList list, AgentNouns agents, List<String> words) {
        PhraseScanner scanner = new PhraseScanner(list, agents, words);
        int i = 0;
        while (i < words.size()) {
            i = scanner.next(i);
        }
        return scanner.items;
    }

    private int next(int i) {
        String lower = words.get(i).toLowerCase(Locale.ROOT);
        if (BREAKS.contains(lower)) {
            return add(Kind.BREAK, i, i + 1);
        }
        if (FORMER.contains(lower)) {
            return add(Kind.FORMER, i, i + 1);
        }
        Optional<Name> name = list.find(words, i);
        Optional<AgentNouns.Agent> agent = agents.longest(words, i);
        int nameWords = name.map(Name::tokens).orElse(0);
        int agentWords = agent.map(AgentNouns.Agent::words).orElse(0);
        if (agentWords > 0 && agentWords >= nameWords && !isProperName(name, i)) {
            return agent(i, i + agentWords, agent);
        }
        if (name.isPresent()) {
            return name(i, i + nameWords, name.get());
        }
        if (PREPOSITIONS.contains(lower)) {
            return add(Kind.PREPOSITION, i, i + 1);
        }
        return isCapitalised(i) ? unknown(i) : add(Kind.WORD, i, i + 1);
    }

    /** "Parliament" or "Security Council" with a capital is a name where the list has it; "parliament" is not. */
    private boolean isProperName(Optional<Name> name, int i) {
        return name.isPresent() && Character.isUpperCase(words.get(i).charAt(0));
    }

    private int add(Kind kind, int begin, int end) {
        items.add(PhraseItem.of(kind, begin, end));
        return end;
    }

    /** "minister" and "ministry" take their portfolio with them: "ministry of mines and energy". */
    private int agent(int begin, int end, Optional<AgentNouns.Agent> agent) {
        int after = end;
        boolean department = DEPARTMENTS.contains(words.get(end - 1).toLowerCase(Locale.ROOT));
        if (department && after + 1 < words.size() && words.get(after).equalsIgnoreCase("of")) {
            int portfolio = after + 1;
            while (portfolio < words.size() && isPortfolio(portfolio, after + 1)) {
                portfolio++;
            }
            if (portfolio > after + 1) {
                Optional<AgentNouns.Agent> whole = agents.longest(words.subList(0, portfolio), begin);
                items.add(new PhraseItem(Kind.AGENT, begin, portfolio, List.of(), whole.or(() -> agent)));
                return portfolio;
            }
        }
        items.add(new PhraseItem(Kind.AGENT, begin, end, List.of(), agent));
        return end;
    }

    private static final Set<String> PORTFOLIOS = Set.of(
            "defense",
            "defence",
            "foreign",
            "external",
            "internal",
            "affairs",
            "interior",
            "finance",
            "justice",
            "health",
            "education",
            "agriculture",
            "mines",
            "mining",
            "energy",
            "oil",
            "petroleum",
            "trade",
            "commerce",
            "industry",
            "labor",
            "labour",
            "transport",
            "transportation",
            "culture",
            "information",
            "communications",
            "tourism",
            "environment",
            "security",
            "war",
            "economy",
            "economic",
            "planning",
            "development",
            "sports",
            "state",
            "homeland",
            "public",
            "works",
            "water",
            "religious",
            "women",
            "youth",
            "social",
            "science",
            "technology",
            "housing",
            "fisheries",
            "electricity",
            "the",
            "and",
            "natural",
            "resources",
            "national",
            "international",
            "cooperation",
            "emergency",
            "situations",
            "emergencies",
            "treasury",
            "intelligence",
            "immigration");

    private boolean isPortfolio(int i, int first) {
        String lower = words.get(i).toLowerCase(Locale.ROOT);
        return PORTFOLIOS.contains(lower)
                && !(lower.equals("the")
                        && i == first
                        && isCapitalised(i + 1 < words.size() ? i + 1 : i)
                        && !PORTFOLIOS.contains(
                                words.get(Math.min(i + 1, words.size() - 1)).toLowerCase(Locale.ROOT)));
    }

    /** A name; with "-backed" or "-led" behind it it qualifies somebody else, with "-based" it gives the country. */
    private int name(int begin, int end, Name name) {
        boolean hyphen = end + 1 < words.size() && words.get(end).equals("-");
        String after = hyphen ? words.get(end + 1).toLowerCase(Locale.ROOT) : "";
        if (ADJUNCTS.contains(after)) {
            return add(Kind.ADJUNCT, begin, end + 2);
        }
        items.add(new PhraseItem(Kind.NAME, begin, end, name.senses(), Optional.empty()));
        return after.equals("based") ? end + 2 : end;
    }

    private int unknown(int begin) {
        int end = begin + 1;
        while (end < words.size() && continuesName(end)) {
            end++;
        }
        return add(Kind.UNKNOWN, begin, end);
    }

    private boolean continuesName(int i) {
        if (words.get(i).equals("-")) {
            return i + 1 < words.size() && !ADJUNCTS.contains(words.get(i + 1)) && isWord(i + 1);
        }
        if (words.get(i - 1).equals("-")) {
            return isWord(i);
        }
        Optional<Name> name = list.find(words, i);
        boolean longName = name.map(Name::tokens).orElse(0) > 1
                || name.map(PhraseScanner::isCountryName).orElse(false);
        return isCapitalised(i) && !longName && agents.longest(words, i).isEmpty();
    }

    private static boolean isCountryName(Name name) {
        return name.senses().stream()
                .anyMatch(sense ->
                        !sense.actor().country().isEmpty() && sense.actor().kind() != ActorKind.PLACE);
    }

    private boolean isWord(int i) {
        return Character.isLetterOrDigit(words.get(i).charAt(0));
    }

    private boolean isCapitalised(int i) {
        return Character.isUpperCase(words.get(i).charAt(0))
                && !words.get(i).equals("A")
                && !words.get(i).equals("The")
                && !words.get(i).equals("An");
    }
}
