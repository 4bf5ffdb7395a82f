package org.entente.store;

/**
 * How many events are drawn at a site.
 *
 * @param site where
 * @param place its name as texts have it, empty where they name none or several
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
