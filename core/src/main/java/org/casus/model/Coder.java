package org.casus.model;

/**
 * What made a record.
 *
 * @param version of Casus
 * @param codebook name of the codebook
 * @param codebookVersion its version
 * @param codebookSha256 hash of all its files
 * @param engine annotation engine and its version, and which imported gazetteer was used besides the one that comes with Casus
 */
public record Coder(String version, String codebook, String codebookVersion, String codebookSha256, String engine) {}
