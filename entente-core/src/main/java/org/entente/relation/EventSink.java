package org.entente.relation;

import java.time.LocalDate;

/** Takes the rows of an event table, one after the other; nothing needs the whole table in memory. */
@FunctionalInterface
public interface EventSink {

    /**
     * Takes some events of one class.
     *
     * @param from the first day they can have happened on
     * @param to the last
     * @param source who acted
     * @param target upon whom
     * @param act what class of acts
     * @param count how many, not necessarily whole
     */
    void add(LocalDate from, LocalDate to, String source, String target, ActClass act, double count);
}
