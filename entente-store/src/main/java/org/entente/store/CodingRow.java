package org.entente.store;

/**
 * How a document was coded last.
 *
 * @param run by which run, empty where it was not coded
 * @param claims how many claims were found
 * @param notes about the coding
 */
record CodingRow(String doc, String run, int claims, String notes) {}
