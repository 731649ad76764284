package org.casus.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Writes the flat form of a part. */
interface ModelPacker {
    /** Writes one part; {@code read} is told of bytes of the source when they have been read. */
    void pack(ModelPart part, OutputStream out, LongConsumer read) throws IOException;
}
