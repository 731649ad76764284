package org.casus.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Writes arrays one after the other, each with its length before it, in little-endian order. {@link ModelReader} reads them. */
final class ModelWriter {
    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    ModelWriter(OutputStream out) {
        this.out = out;
    }

    void integer(int value) throws IOException {
        room(4);
        buffer.putInt(value);
    }

    void integers(int[] values) throws IOException {
        integer(values.length);
        for (int value : values) {
            integer(value);
        }
    }

    void floats(float[] values) throws IOException {
        integer(values.length);
        for (float value : values) {
            room(4);
            buffer.putFloat(value);
        }
    }

    void bytes(byte[] values) throws IOException {
        integer(values.length);
        flush();
        out.write(values);
    }

    void characters(CharSequence values) throws IOException {
        integer(values.length());
        for (int i = 0; i < values.length(); i++) {
            room(2);
            buffer.putChar(values.charAt(i));
        }
    }

    void strings(List<String> values) throws IOException {
        integer(values.size());
        for (String value : values) {
            characters(value);
        }
    }

    void flush() throws IOException {
        out.write(buffer.array(), 0, buffer.position());
        buffer.clear();
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
    }
}
