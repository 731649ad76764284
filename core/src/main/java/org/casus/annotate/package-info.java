/**
 * Document to {@link org.casus.model.Annotated}: normalisation with offsets kept, sentences, tokens, tags, lemmas, names and
 * trees with Universal Dependencies relations. The annotation engine is hidden here; no other package sees its labels.
 */
@NullMarked
package org.casus.annotate;

import org.jspecify.annotations.NullMarked;
