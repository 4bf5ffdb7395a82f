package org.entente.actor;

/** What sort of thing acts; decides which pronouns and descriptions can refer to an actor. */
public enum ActorKind {
    STATE,
    INTERNATIONAL_ORGANIZATION,
    /** A body of a state: a ministry, an army, an intelligence service, a court. */
    STATE_BODY,
    ARMED_GROUP,
    PARTY,
    /** A company, an association, a newspaper, a mosque: any other organised body. */
    ORGANIZATION,
    PERSON,
    /** Unorganised people: protesters, refugees, an ethnic or religious group. */
    PEOPLE,
    /** A place that acts or is acted upon under its own name and stands for no state. */
    PLACE
}
