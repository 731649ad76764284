package org.casus.annotate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link ModelWriter} wrote, array by array, in the same order. */
final class ModelReader {
    private final ByteBuffer in;

    ModelReader(ByteBuffer in) {
        this.in = in.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    int integer() {
        return in.getInt();
    }

    int[] integers() {
        int[] values = new int[integer()];
        in.asIntBuffer().get(values);
        skip(values.length * Integer.BYTES);
        return values;
    }

    float[] floats() {
        float[] values = new float[integer()];
        in.asFloatBuffer().get(values);
        skip(values.length * Float.BYTES);
        return values;
    }

    byte[] bytes() {
        byte[] values = new byte[integer()];
        in.get(values);
        return values;
    }

    char[] characters() {
        char[] values = new char[integer()];
        in.asCharBuffer().get(values);
        skip(values.length * Character.BYTES);
        return values;
    }

    List<String> strings() {
        int size = integer();
        List<String> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(new String(characters()));
        }
        return values;
    }

    private void skip(int bytes) {
        in.position(in.position() + bytes);
    }
}
