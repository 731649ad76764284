package org.casus.model;

/** Takes records that are read back from files, in their order, and what is wrong between them. */
public interface CodedReceiver {
    void coded(CodedDocument coded);

    void problem(Problem problem);
}
