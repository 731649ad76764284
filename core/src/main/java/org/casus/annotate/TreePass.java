package org.casus.annotate;

/** One step of making a tree: changes heads and relations in place. */
interface TreePass {
    void apply(Tree tree);
}
