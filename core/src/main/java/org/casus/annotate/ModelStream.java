package org.casus.annotate;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * Reads one of the engine's models as its author wrote it. Equal words and equal values of a lexicon become one object: there
 * are millions, and few different ones.
 */
final class ModelStream extends ObjectInputStream {
    private final Map<Object, Object> seen = new HashMap<>();
    private final boolean lexicon;
    private @Nullable FeatureMap features;

    private ModelStream(InputStream in, boolean lexicon) throws IOException {
        super(in);
        this.lexicon = lexicon;
        enableResolveObject(true);
    }

    /**
     * Opens a part.
     *
     * @param read is told of compressed bytes when they have been read
     */
    static ModelStream open(ModelPart part, LongConsumer read) throws IOException {
        InputStream counted = new FilterInputStream(ModelSource.open(part)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int count = super.read(bytes, offset, length);
                read.accept(Math.max(0, count));
                return count;
            }
        };
        InputStream bytes = new XZInputStream(new BufferedInputStream(counted, 1 << 16));
        return new ModelStream(new BufferedInputStream(bytes, 1 << 16), part.lexicon());
    }

    /** The object, whose class the caller vouches for. */
    @SuppressWarnings("unchecked")
    <T> T object() throws IOException {
        try {
            return (T) readObject();
        } catch (ClassNotFoundException e) {
            throw new InvalidObjectException("no such class: " + e.getMessage());
        }
    }

    /** The feature table of the model that was read: its owner does not hand it out. */
    FeatureMap features() throws IOException {
        if (features == null) {
            throw new InvalidObjectException("a model without features");
        }
        return features;
    }

    @Override
    protected Object resolveObject(Object object) {
        if (object instanceof FeatureMap map) {
            features = map;
        }
        if (lexicon && object instanceof String) {
            return seen.computeIfAbsent(object, word -> word);
        }
        if (lexicon && object instanceof Collection<?> collection) {
            // Of equal sets the order of the elements may differ, and is kept.
            return seen.computeIfAbsent(List.copyOf(collection), value -> object);
        }
        return object;
    }
}
