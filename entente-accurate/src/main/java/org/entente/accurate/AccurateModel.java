package org.entente.accurate;

import java.io.InputStream;
import org.entente.text.learn.VectorModel;
import org.entente.text.learn.WordVectors;

/** The model that {@code --accurate} uses: vectors of bge-small-en-v1.5 and what was learned over them. */
public final class AccurateModel implements VectorModel {

    @Override
    public WordVectors vectors() {
        return BgeVectors.load();
    }

    @Override
    public InputStream types() {
        return Resource.open("/org/entente/accurate/types.model.gz");
    }

    @Override
    public InputStream confidence() {
        return Resource.open("/org/entente/accurate/confidence.txt");
    }
}
