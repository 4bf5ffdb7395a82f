package org.entente.nlp;

/**
 * What the parser is known to get wrong in a tree, put right one kind at a time. The order matters: some take what an earlier one has
 * made.
 */
final class Menders {

    private Menders() {}

    /** Mends a tree whose words have no lemmas yet, since these depend on tags that may change. */
    static void mend(LooseTree tree) {
        tree.mend(() -> Conjuncts.mend(tree.heads, tree.relations));
        tree.mend(() -> JoinedParticiples.mend(tree.forms, tree.uposes, tree.xposes, tree.heads, tree.relations));
        tree.mend(() -> VerbsTakenForNouns.mend(tree.forms, tree.uposes, tree.xposes, tree.heads, tree.relations));
        tree.mend(() -> NounsTakenForVerbs.mend(tree));
        tree.mend(() -> PluralsTakenForVerbs.mend(tree));
        tree.mend(() -> PeopleLet.mend(tree));
        tree.mend(() -> NounsOfOwners.mend(tree));
        tree.mend(() -> PairedPassives.mend(tree));
        tree.mend(() -> ShutBorders.mend(tree));
        tree.mend(() -> CountedPeople.mend(tree));
        tree.mend(() -> TiesInHeadlines.mend(tree));
        tree.mend(() -> GivenThings.mend(tree));
        tree.mend(() -> HomeAgain.mend(tree));
        tree.mend(() -> Asides.mend(tree.forms, tree.uposes, tree.xposes, tree.heads, tree.relations));
        tree.mend(() -> PastConjuncts.mend(tree.forms, tree.xposes, tree.heads, tree.relations));
        tree.mend(() -> ObjectConjuncts.mend(tree));
        tree.mend(() -> NextSubjects.mend(tree));
        tree.mend(() -> PairedConjunctions.mend(tree));
        tree.mend(() -> Clefts.mend(tree));
        tree.mend(() -> Echoes.mend(tree));
        tree.mend(() -> Additions.mend(tree.forms, tree.uposes, tree.heads, tree.relations));
        tree.mend(() -> DatedSubjects.mend(tree));
        tree.mend(() -> OpeningPhrases.mend(tree));
        tree.mend(() -> HavingClauses.mend(tree));
        tree.mend(() -> OpeningTimes.mend(tree));
        tree.mend(() -> LapseClauses.mend(tree));
        tree.mend(() -> OpeningParticiples.mend(tree));
        tree.mend(() -> AbsoluteClauses.mend(tree));
        tree.mend(() -> ParticipleSeries.mend(tree));
        tree.mend(() -> RelativeClauses.mend(tree));
    }

    /** Mends a tree whose words have their lemmas; the tags stay as they are. */
    static void mend(LooseTree tree, String[] lemmas) {
        tree.mend(() -> InsertedTellers.mend(tree));
        tree.mend(() -> PredicatesTakenApart.mend(tree, lemmas));
        tree.mend(() -> ObjectsBehindPhrases.mend(tree));
        tree.mend(() -> GoalsHungTooDeep.mend(tree, lemmas));
        tree.mend(() -> ChargedDeeds.mend(lemmas, tree.xposes, tree.heads, tree.relations));
        tree.mend(() -> OpeningAppositions.mend(tree, lemmas));
        tree.mend(() -> InnerAppositions.mend(tree, lemmas));
        tree.mend(() -> ThatRelatives.mend(lemmas, tree.uposes, tree.xposes, tree.heads, tree.relations));
        tree.mend(() -> ClauseOpeners.mend(lemmas, tree.xposes, tree.heads, tree.relations));
        tree.mend(() -> ClauseDates.mend(lemmas, tree.xposes, tree.heads, tree.relations));
    }
}
