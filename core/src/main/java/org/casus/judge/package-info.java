/**
 * Acts to judged acts: did it happen, is it told as history, who says so; and the quotes and statements of the text.
 */
@NullMarked
package org.casus.judge;

import org.jspecify.annotations.NullMarked;
