package org.entente.text.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;
import org.entente.nlp.EntityKind;
import org.entente.nlp.NameLexicon;
import org.jspecify.annotations.Nullable;

/**
 * Everybody known by name, with dates. Immutable and safe for any number of threads.
 *
 * <p>A question without a date is answered as of the latest state the list knows. A name that meant nobody at a date is
 * answered with whom it meant at the nearest date: texts look back.
 */
public final class ActorList implements NameLexicon {

    private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011", "\u2013");

    private final ActorIndex index;
    /** These three are made when first asked for; to make one twice does no harm. */
    private volatile @Nullable Surnames surnames;

    private volatile @Nullable Misspellings misspellings;
    private volatile @Nullable NameVariants variants;

    private ActorList(ActorIndex index) {
        this.index = index;
    }

    /** The list that comes with Entente. */
    public static ActorList load() {
        return new ActorList(ActorArchive.read());
    }

    /**
     * Our list and a user's files over it: an actor of theirs replaces ours of the same id, and a name of theirs means
     * nobody else.
     *
     * @throws ActorFileException where a file cannot be read or is wrong
     */
    public static ActorList load(List<Path> userFiles) {
        if (userFiles.isEmpty()) {
            return load();
        }
        return new ActorList(ActorIndex.of(ActorArchive.read().byId().values(), ActorFiles.of(userFiles)));
    }

    /** A list of nothing but these entries. */
    static ActorList of(List<Entry> entries) {
        return new ActorList(ActorIndex.of(entries, List.of()));
    }

    /**
     * The longest name that begins at a token. One that stands before a hyphen is the adjective where it can be one:
     * "<b>Franco</b>-British" is French, "Franco" alone a man.
     *
     * @param forms the sentence's words
     * @param from the index at which the name must begin; an article there is not part of a name
     * @return the name and whom it can mean; empty where none begins
     */
    public Optional<Name> find(List<String> forms, int from) {
        NameTrie.Hit hit = index.trie().longest(forms, from);
        if (hit.tokens() == 0 || HeadlineCase.hidesWord(forms, from, hit.tokens())) {
            return Optional.empty();
        }
        Name name = new Name(hit.tokens(), index.senses(hit.names()));
        int next = from + hit.tokens();
        boolean hyphen = next < forms.size() && HYPHENS.contains(forms.get(next));
        return Optional.of(hyphen ? name.beforeHyphen() : name);
    }

    /**
     * The longest name that a parser should treat as one word. Demonyms are left to it, and so are the names of persons:
     * grammar knows how given name and surname hang together, and reads titles and appositions better when it sees both.
     */
    @Override
    public Optional<Match> longest(List<String> forms, int from) {
        return find(forms, from)
                .filter(name -> name.has(NameUse.NAME) || name.has(NameUse.METONYM))
                .filter(name -> name.senses().get(0).actor().kind() != ActorKind.PERSON)
                .map(name -> new Match(name.tokens(), kindOf(name.senses().get(0))));
    }

    private static EntityKind kindOf(Sense sense) {
        if (sense.alias().use() == NameUse.METONYM && sense.actor().kind() == ActorKind.STATE) {
            return EntityKind.PLACE;
        }
        return switch (sense.actor().kind()) {
            case PERSON -> EntityKind.PERSON;
            case STATE, PLACE -> EntityKind.PLACE;
            case INTERNATIONAL_ORGANIZATION, STATE_BODY, ARMED_GROUP, PARTY, ORGANIZATION, PEOPLE ->
                EntityKind.ORGANIZATION;
        };
    }

    /** Whom a whole name can mean; empty where it is not in the list. */
    public List<Sense> senses(String name) {
        List<String> words = List.of(AliasReader.withoutArticle(name.strip()).split("\\s+"));
        return find(words, 0)
                .filter(found -> found.tokens() == words.size())
                .map(Name::senses)
                .orElse(List.of());
    }

    /**
     * The one sense that fits a date and the countries spoken of. Dates decide first, then the countries, then which
     * sense is the main one.
     *
     * @param countries ISO 3166-1 alpha-3 codes of the countries around the name, the nearest first; may be empty
     * @return empty where there is none, or several that nothing tells apart
     */
    public Optional<Sense> choose(List<Sense> senses, Optional<LocalDate> date, Collection<String> countries) {
        return SenseChoice.of(index, senses, date, countries);
    }

    /** Whom a name means at a date; {@link #choose} and {@link #at(Sense, Optional)} in one. */
    public Optional<Actor> resolve(String name, Optional<LocalDate> date, Collection<String> countries) {
        return choose(senses(name), date, countries).map(sense -> at(sense, date));
    }

    /**
     * The actor that a sense stands for, with the sectors it has at a date. A metonym of a government stands for whoever
     * governs then ("Kabul": Afghanistan until 2021-08-15, the Taliban after it); a people has CVL.
     */
    public Actor at(Sense sense, Optional<LocalDate> date) {
        Actor actor = sense.actor();
        return switch (sense.alias().use()) {
            case NAME, ADJECTIVE -> at(actor, date);
            case PEOPLE -> actor.kind() == ActorKind.STATE ? actor.withSectors(List.of(Sector.CVL)) : at(actor, date);
            case METONYM -> {
                List<Sector> sectors = sense.alias().sectors();
                Actor ruler = actor.kind() == ActorKind.STATE ? government(actor, date) : actor;
                yield ruler.withSectors(sectors);
            }
        };
    }

    /**
     * An actor with the sectors it has at a date: those of its roles in force; ELI for a person whose offices have
     * ended; else those it always has.
     */
    public Actor at(Actor actor, Optional<LocalDate> date) {
        return RoleSectors.at(actor, roles(actor.id()), day(date));
    }

    /** The actor with an id. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(index.byId().get(id)).map(Entry::actor);
    }

    /** An actor's dated roles, in the order of the files. */
    public List<Role> roles(String id) {
        Entry entry = index.byId().get(id);
        return entry == null ? List.of() : entry.roles();
    }

    /**
     * Whether a person can be called by a noun ("minister", "prime minister", "leader"): one who held such an office at
     * any time, by a noun for whoever is in power, or one of whom no office is listed by any.
     */
    public boolean isCalled(Actor person, String noun) {
        return OfficeNouns.fit(roles(person.id()), noun);
    }

    /** Whether a person held an office by that name at any time. */
    public boolean held(Actor person, String office) {
        return OfficeNouns.among(roles(person.id()), office);
    }

    /** Whether a person holds an office by that name on a day. */
    public boolean holds(Actor person, String office, LocalDate day) {
        return OfficeNouns.among(
                roles(person.id()).stream()
                        .filter(role -> role.period().holds(day))
                        .toList(),
                office);
    }

    /** The state with a code (ISO 3166-1 alpha-3, KOS for Kosovo) at a date. */
    public Optional<Actor> state(String country, Optional<LocalDate> date) {
        LocalDate day = day(date);
        return index.states(country).stream()
                .min(Comparator.comparingLong(entry -> entry.period().distance(day)))
                .map(Entry::actor);
    }

    /** Who governs a state at a date: the state itself, or an actor of its own that holds power there. */
    public Actor government(Actor state, Optional<LocalDate> date) {
        LocalDate day = day(date);
        for (Entry ruler : index.rulers(state.country())) {
            for (Period period : ruler.governs()) {
                if (period.holds(day)) {
                    return ruler.actor().withSectors(List.of(Sector.GOV));
                }
            }
        }
        return state;
    }

    /** Who holds an office ("president", "foreign minister") of a country at a date. */
    public Optional<Actor> holder(String country, String office, LocalDate date) {
        return index.holder(country, office, date).map(actor -> at(actor, Optional.of(date)));
    }

    /**
     * Whom a title and a surname mean ("President Mubarak"), with the sectors he has at the date.
     *
     * @param name the name behind the title, the surname last
     * @param title the title, lower case
     * @param countries of whom may be spoken, the likeliest first
     * @return empty where nobody of the name held such an office, or several that nothing tells apart
     */
    public Optional<Actor> titled(String name, String title, Optional<LocalDate> date, Collection<String> countries) {
        return surnames().holder(name, title, date, countries).map(entry -> at(entry.actor(), date));
    }

    /**
     * Whom a surname alone means ("Orban"), with the sectors he has at the date.
     *
     * @param countries those spoken of around it
     * @return empty where nobody of that name held an office then or there, or several did
     */
    public Optional<Actor> surnamed(String surname, Optional<LocalDate> date, Collection<String> countries) {
        return surnames().alone(surname, date, countries).map(entry -> at(entry.actor(), date));
    }

    /** A word as names are compared: in lower case, without accents, in American spelling. */
    public static String folded(String word) {
        return Words.fold(word);
    }

    /** The state that a misspelled word of six letters or more means. */
    public Optional<Actor> misspelled(String word) {
        return misspellings().state(word);
    }

    /** The person whose name of several words is transliterated otherwise ("Mohammed Karzai"), as of a date. */
    public Optional<Actor> person(String name, Optional<LocalDate> date) {
        return variants().find(name, ActorKind.PERSON).map(actor -> at(actor, date));
    }

    private Surnames surnames() {
        @Nullable Surnames found = surnames;
        if (found == null) {
            found = new Surnames(index.byId().values());
            surnames = found;
        }
        return found;
    }

    private Misspellings misspellings() {
        @Nullable Misspellings found = misspellings;
        if (found == null) {
            found = new Misspellings(index.byId().values());
            misspellings = found;
        }
        return found;
    }

    private NameVariants variants() {
        @Nullable NameVariants found = variants;
        if (found == null) {
            found = new NameVariants(this);
            variants = found;
        }
        return found;
    }

    /** The actor that another is a part of. */
    public Optional<Actor> parent(Actor actor) {
        return actor(actor.parent());
    }

    /** Whether an actor is another one or a part of it, at any depth. */
    public boolean isWithin(Actor part, Actor whole) {
        Optional<Actor> next = Optional.of(part);
        for (int depth = 0; depth < 10 && next.isPresent(); depth++) {
            if (next.get().id().equals(whole.id())) {
                return true;
            }
            next = parent(next.get());
        }
        return false;
    }

    /** Actors that a noun can stand for once they are named: "kingdom": Saudi Arabia, Jordan, Morocco, ... */
    public List<Actor> described(String noun) {
        return index.described(noun);
    }

    /** Whether an actor is a town or province that is listed under its state and is no party of its own, as Crimea is. */
    public static boolean isTown(Actor actor) {
        return actor.kind() == ActorKind.PLACE && actor.id().equals(ActorFile.placeId(actor.name(), actor.country()));
    }

    /** Ids of all actors. */
    public Set<String> ids() {
        return Set.copyOf(index.byId().keySet());
    }

    ActorIndex index() {
        return index;
    }

    Map<String, Entry> entries() {
        return index.byId();
    }

    private static LocalDate day(Optional<LocalDate> date) {
        return date.orElse(LocalDate.MAX);
    }
}
