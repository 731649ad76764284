/**
 * What a document names, as {@link org.casus.model.Entity}s: noun phrases that the actor lexicons know, names that the annotation
 * engine finds, places, weapons, vehicles, sums and numbers, each with its actor code where it has one. A phrase and the names
 * inside it are entities of their own. Groups of people are organisations, one of them is a person; a country is a
 * location. Of pronouns
 * only those count whose form says what they stand for (he, she, I: a person; we: a group).
 */
@NullMarked
package org.casus.resolve.entity;

import org.jspecify.annotations.NullMarked;
