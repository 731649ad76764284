package org.casus.annotate;

/**
 * A paragraph of a normal text; line ends inside it are hard wraps.
 *
 * @param start position of its first character
 * @param end position after its last character
 */
record Paragraph(int start, int end) {}
