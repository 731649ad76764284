package org.casus.link.index;

import java.util.List;
import org.casus.model.CodedDocument;
import org.casus.model.FiledEvent;
import org.jspecify.annotations.Nullable;

/** What was filed before and is not in memory. Documents, events and incidents have numbers from 0, in the order in which they came. */
public interface Past {
    /** Nothing was filed before. */
    Past NOTHING = new Past() {
        @Override
        public int documents() {
            return 0;
        }

        @Override
        public int events() {
            return 0;
        }

        @Override
        public int incidents() {
            return 0;
        }

        @Override
        public Shelf shelf(Ledger ledger) {
            return (keys, receiver) -> {};
        }

        @Override
        public CodedDocument document(int number) {
            throw new IllegalArgumentException("no document " + number);
        }

        @Override
        public int story(int document) {
            throw new IllegalArgumentException("no document " + document);
        }

        @Override
        public int text(int document) {
            throw new IllegalArgumentException("no document " + document);
        }

        @Override
        public int storySize(int story, int most) {
            return 0;
        }

        @Override
        public FiledEvent event(int number) {
            throw new IllegalArgumentException("no event " + number);
        }

        @Override
        public @Nullable Integer event(String id) {
            return null;
        }

        @Override
        public String incident(int number) {
            throw new IllegalArgumentException("no incident " + number);
        }

        @Override
        public List<Integer> nodes(int incident, int most) {
            return List.of();
        }
    };

    /** How many documents were filed. */
    int documents();

    /** How many events. */
    int events();

    /** How many incidents. */
    int incidents();

    Shelf shelf(Ledger ledger);

    CodedDocument document(int number);

    /** The story of a document: the number of its first document. */
    int story(int document);

    /** The text that a document is a copy of: the number of its first copy. */
    int text(int document);

    /** How many documents a story has; {@code most} when it has more. */
    int storySize(int story, int most);

    FiledEvent event(int number);

    /** The number of an event, or null when it was not filed, or was withdrawn. */
    @Nullable
    Integer event(String id);

    /** The id of an incident. */
    String incident(int number);

    /** The nodes of an incident, copies being one; at most so many. */
    List<Integer> nodes(int incident, int most);
}
