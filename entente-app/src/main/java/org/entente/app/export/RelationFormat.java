package org.entente.app.export;

import java.util.List;
import org.entente.relation.Relationship;

/** A way to write relationships down. */
@FunctionalInterface
public interface RelationFormat {

    /** The lines, without line ends. */
    List<String> lines(List<Relationship> relationships);
}
