/**
 * Words to actions: one class per command. Printing happens only here.
 */
@NullMarked
package org.casus.cli;

import org.jspecify.annotations.NullMarked;
