package org.entente.text.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.nlp.Relation;
import org.entente.nlp.Sentence;
import org.jspecify.annotations.Nullable;

/** One sentence while it is read: its mentions so far, and the tokens that are spoken for. */
final class Scene {

    final Sentence sentence;
    final int number;
    final Optional<LocalDate> date;
    final Memory memory;
    final Directory directory;

    private final @Nullable Draft[] byHead;
    /** The draft whose name or composition a token is a part of. */
    private final @Nullable Draft[] byToken;

    private final List<Draft> coordinations = new ArrayList<>();

    Scene(Sentence sentence, int number, Optional<LocalDate> date, Memory memory, Directory directory) {
        this.sentence = sentence;
        this.number = number;
        this.date = date;
        this.memory = memory;
        this.directory = directory;
        this.byHead = new @Nullable Draft[sentence.size()];
        this.byToken = new @Nullable Draft[sentence.size()];
    }

    /** The draft that a token heads. */
    @Nullable
    Draft heading(int token) {
        return byHead[token];
    }

    /** The draft that a token heads or whose name it is a part of. */
    @Nullable
    Draft covering(int token) {
        Draft own = byHead[token];
        return own != null ? own : byToken[token];
    }

    /** "<b>French</b> engineers", "<b>Chinese</b> creditors": whether a name or its adjective stands before a noun. */
    boolean namedBefore(int noun) {
        for (int i = 0; i < sentence.childCount(noun); i++) {
            int child = sentence.child(noun, i);
            boolean modifies = switch (sentence.relation(child)) {
                case AMOD, COMPOUND, NMOD_DESC -> true;
                default -> false;
            };
            if (modifies && covering(child) != null) {
                return true;
            }
        }
        return false;
    }

    void add(Draft draft) {
        byHead[draft.head] = draft;
        byToken[draft.head] = draft;
        for (int token = draft.nameFirst; token < draft.nameEnd; token++) {
            byToken[token] = draft;
        }
    }

    /** A token becomes a part of a draft that another token heads. */
    void absorb(int token, Draft into) {
        Draft own = byHead[token];
        if (own != null && own != into) {
            byHead[token] = null;
        }
        byToken[token] = into;
    }

    void remove(Draft draft) {
        byHead[draft.head] = null;
        for (int token = 0; token < byToken.length; token++) {
            if (byToken[token] == draft) {
                byToken[token] = null;
            }
        }
    }

    void addCoordination(Draft draft) {
        coordinations.add(draft);
    }

    List<Draft> coordinations() {
        return coordinations;
    }

    /** All mentions so far, by the tokens that head them; null where a token heads none. Not to be changed. */
    @Nullable
    Draft[] drafts() {
        return byHead;
    }

    /** A draft for a noun phrase, its span and its place in the clause filled in. */
    Draft draft(int head, MentionKind kind) {
        Draft draft = new Draft(number, head, Phrases.first(sentence, head), Phrases.end(sentence, head), kind);
        if (kind == MentionKind.NAME) {
            draft.first = behindComma(draft.first, head);
        }
        draft.prominence = prominence(head);
        draft.accused = PronounSyntax.accused(sentence, head);
        draft.noun = sentence.form(head).toLowerCase(Locale.ROOT);
        draft.plurality = Phrases.plural(sentence, head) ? Draft.Plurality.MANY : Draft.Plurality.ONE;
        return draft;
    }

    /** A name's phrase does not reach over a comma, whatever the parser hung on it. */
    private int behindComma(int first, int head) {
        for (int token = head - 1; token >= first; token--) {
            if (sentence.form(token).equals(",")) {
                return token + 1;
            }
        }
        return first;
    }

    /** The words of a stretch of tokens as the text has them, joined by blanks but for hyphens and apostrophes. */
    String text(int first, int end) {
        if (end == first + 1) {
            return sentence.form(first);
        }
        StringBuilder text = new StringBuilder();
        for (int token = first; token < end; token++) {
            if (token > first && sentence.begin(token) > sentence.end(token - 1)) {
                text.append(' ');
            }
            text.append(sentence.form(token));
        }
        return text.toString();
    }

    Optional<Actor> state(String country) {
        return country.isEmpty() ? Optional.empty() : directory.state(country, date);
    }

    /** How prominent a phrase's place in its clause is: subjects of main clauses most, modifiers least. */
    int prominence(int head) {
        int first = Phrases.firstConjunct(sentence, head);
        Relation relation = sentence.relation(first);
        int governor = sentence.head(first);
        if (governor < 0) {
            return 8;
        }
        return switch (relation) {
            case NSUBJ, NSUBJ_OUTER -> subordinate(governor) ? 20 : 30;
            case NSUBJ_PASS -> subordinate(governor) ? 18 : 26;
            case OBJ, IOBJ -> 10;
            case OBL_AGENT -> 6;
            case NMOD_POSS -> ownsSubject(governor) ? 12 : 2;
            case OBL -> 2;
            case AMOD, COMPOUND -> -14;
            default -> 0;
        };
    }

    /** "Syria's influence is gone": whose the thing is that the clause is about, unless it is somebody himself. */
    private boolean ownsSubject(int noun) {
        return sentence.relation(noun) == Relation.NSUBJ
                && AgentReader.headed(sentence, noun).isEmpty()
                && Vocabulary.shared()
                        .description(Vocabulary.Reference.ROLE, sentence.lemma(noun))
                        .isEmpty();
    }

    private boolean subordinate(int predicate) {
        return switch (sentence.relation(predicate)) {
            case ACL_RELCL, ACL, ADVCL -> true;
            default -> false;
        };
    }
}
