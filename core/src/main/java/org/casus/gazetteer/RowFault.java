package org.casus.gazetteer;

/** What makes one row useless, in words that go on from "not a row of GeoNames: ". */
final class RowFault extends Exception {
    private static final long serialVersionUID = 1;

    RowFault(String what) {
        super(what, null, false, false);
    }
}
