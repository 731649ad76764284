/**
 * The places of the world by their names: towns, districts and provinces from a packed file that comes with the program, and
 * countries, regions, seas, rivers, camps, crossings, airbases and the spellings of newspapers from the codebook's {@code
 * lexicons/places/}. It says what a name can mean; what it does mean in a text is decided in {@code resolve.place}.
 *
 * <p>The packed file holds sorted keys and columns of numbers, so that opening it makes no object per place; a {@link
 * org.casus.gazetteer.Site} is made when it is asked for. Its data are from GeoNames (CC BY 4.0).
 */
@NullMarked
package org.casus.gazetteer;

import org.jspecify.annotations.NullMarked;
