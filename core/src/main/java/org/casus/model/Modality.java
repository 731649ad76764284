package org.casus.model;

/**
 * A word that moves a clause away from plain fact: "will", "could", "is set to", "began to", "failed to".
 *
 * @param lemma the auxiliary or raising predicate, lower case and as a phrase without "to": "will", "may", "set", "due",
 *     "likely", "plan", "begin"
 * @param token index of its main token
 */
public record Modality(String lemma, int token) {}
