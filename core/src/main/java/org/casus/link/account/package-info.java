/**
 * What the reports of one incident say together: the best value of each field with the rule that chose it, the range of its counts, what
 * sources dispute, and how the account changed from day to day.
 */
@NullMarked
package org.casus.link.account;

import org.jspecify.annotations.NullMarked;
