package org.casus.annotate;

/**
 * One file of the engine's English models that Casus uses, in the order of their place in the cache. The word embeddings are
 * left out: they feed only the names, and cost more than all others together.
 */
enum ModelPart {
    PARSER("models/en-dep.xz"),
    GAZETTEER("lexica/en-named-entity-gazetteers-simplified.xz"),
    CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz"),
    NAMES("models/en-ner.xz"),
    AMBIGUITY("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
    TAGGER("models/en-pos.xz");

    private final String path;

    ModelPart(String path) {
        this.path = path;
    }

    /** A table of words, not a statistical model. */
    boolean lexicon() {
        return path.startsWith("lexica/");
    }

    /** Name of the resource on the class path. */
    String resource() {
        return "edu/emory/mathcs/nlp/" + path;
    }
}
