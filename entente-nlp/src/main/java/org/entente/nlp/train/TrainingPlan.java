package org.entente.nlp.train;

/**
 * How long to train.
 *
 * @param folds into how many parts the treebanks are cut so that a tagger that never saw a part can tag it
 * @param taggerEpochs how often the tagger goes through the treebanks
 * @param greedyEpochs how often the greedy parser does
 * @param beamEpochs how often the parser with a beam does
 */
record TrainingPlan(int folds, int taggerEpochs, int greedyEpochs, int beamEpochs) {

    /** The plan by which the shipped model is made. */
    static TrainingPlan standard() {
        return new TrainingPlan(5, 6, 8, 8);
    }
}
