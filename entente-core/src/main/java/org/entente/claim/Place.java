package org.entente.claim;

/**
 * Where something happened.
 *
 * @param name the place's name
 * @param country ISO 3166-1 alpha-3 of the state it lies in, empty where unknown
 */
public record Place(String name, String country) {}
