package org.casus;

/**
 * Something that a codebook does not know.
 *
 * @param words an actor's name, or a predicate's lemma
 * @param times how often it stands in the documents read
 * @param documents in how many of them
 * @param example the first sentence it stands in
 */
public record Gap(String words, int times, int documents, String example) {}
