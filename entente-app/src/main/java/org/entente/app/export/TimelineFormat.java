package org.entente.app.export;

import java.util.List;
import org.entente.relation.Timeline;

/** A way to write the timelines of event tables down. */
public interface TimelineFormat {

    /** Lines that come once before all. */
    List<String> head();

    /** The lines of one dyad, without line ends. */
    List<String> lines(Timeline timeline);

    /** Lines that come once after all. */
    List<String> foot();
}
