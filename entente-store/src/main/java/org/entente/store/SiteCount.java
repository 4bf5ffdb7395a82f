package org.entente.store;

/**
 * How many events are drawn at a site.
 *
 * @param site where
 * @param place its name as texts have it, where they have several one that is told often; empty where they name none
 * @param verbalCooperation events of that quad class
 * @param materialCooperation likewise
 * @param verbalConflict likewise
 * @param materialConflict likewise
 */
public record SiteCount(
        Site site,
        String place,
        long verbalCooperation,
        long materialCooperation,
        long verbalConflict,
        long materialConflict) {

    /** All of them. */
    public long events() {
        return verbalCooperation + materialCooperation + verbalConflict + materialConflict;
    }
}
