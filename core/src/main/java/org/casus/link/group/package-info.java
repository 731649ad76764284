/**
 * Pairs to groups: what is alike in pairs is joined where the members of two groups are alike on average, so that one odd pair does not
 * chain unlike things together.
 */
@NullMarked
package org.casus.link.group;

import org.jspecify.annotations.NullMarked;
