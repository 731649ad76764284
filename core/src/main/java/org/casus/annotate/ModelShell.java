package org.casus.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/**
 * What remains of a component of the engine without its model, as Java writes it. Of the parser, these are the sets of labels
 * that are possible when; of two labels with one score, the first of its set wins, so that the order in them matters.
 */
final class ModelShell {
    private ModelShell() {}

    /** Reading a set back turns round the order of entries that collide; doing it twice restores it. Hence the copy. */
    static byte[] pack(Object shell) throws IOException {
        return write(unpack(write(shell)));
    }

    @SuppressWarnings("unchecked")
    static <T> T unpack(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (T) in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] write(Object shell) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(shell);
        }
        return bytes.toByteArray();
    }
}
