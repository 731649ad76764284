package org.casus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.link.index.Ledger;
import org.casus.link.index.Past;
import org.casus.link.index.Shelf;
import org.casus.model.CodedDocument;
import org.casus.model.FiledEvent;
import org.casus.store.Store;
import org.jspecify.annotations.Nullable;

/** What was filed in an archive, fetched when it is asked for and then held in memory. */
final class ArchivePast implements Past {
    private final Store store;
    private final List<Integer> sizes;
    private final Map<Integer, CodedDocument> documents = new HashMap<>();

    ArchivePast(Store store) {
        this.store = store;
        this.sizes = store.filings().sizes();
    }

    /** How many documents are held in memory. */
    int held() {
        return documents.size();
    }

    @Override
    public int documents() {
        return sizes.get(0);
    }

    @Override
    public int events() {
        return sizes.get(1);
    }

    @Override
    public int incidents() {
        return sizes.get(2);
    }

    @Override
    public Shelf shelf(Ledger ledger) {
        return (keys, receiver) -> store.lists().fetch(ledger.ordinal(), keys, receiver::entry);
    }

    @Override
    public CodedDocument document(int number) {
        return documents.computeIfAbsent(
                number,
                key -> Archive.record(store.codings().kept(store.filings().coding(key))));
    }

    @Override
    public int story(int document) {
        return store.filings().story(document);
    }

    @Override
    public int text(int document) {
        return store.filings().text(document);
    }

    @Override
    public int storySize(int story, int most) {
        return store.filings().storySize(story, most);
    }

    @Override
    public FiledEvent event(int number) {
        return store.filings().event(number);
    }

    @Override
    public @Nullable Integer event(String id) {
        return store.filings().filed(id);
    }

    @Override
    public String incident(int number) {
        return store.filings().incident(number);
    }

    @Override
    public List<Integer> nodes(int incident, int most) {
        return store.filings().nodes(incident, most);
    }
}
