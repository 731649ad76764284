package org.casus.gazetteer;

/** Told of bytes as they are read. */
interface ByteCount {
    void add(int bytes);
}
