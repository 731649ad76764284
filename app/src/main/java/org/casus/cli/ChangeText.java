package org.casus.cli;

import java.io.PrintWriter;
import org.casus.EventChange;
import org.casus.model.Document;
import org.casus.model.Event;

/** An event that two codebooks read differently, in words. */
final class ChangeText {
    private ChangeText() {}

    static void print(PrintWriter out, EventChange change) {
        Event event = change.event();
        Document document = change.document();
        String sentence = document.text(event.evidence().sentence()).replaceAll("\\s+", " ");
        out.println("  " + mark(change.kind()) + " " + event.type() + (event.mode() == null ? "" : " " + event.mode())
                + " " + event.status().code() + " “"
                + document.text(event.evidence().trigger()) + "” by " + event.rule());
        change.fields().forEach(field -> out.println("      " + field));
        out.println("      " + sentence);
    }

    private static char mark(EventChange.Kind kind) {
        return switch (kind) {
            case GAINED -> '+';
            case LOST -> '-';
            case CHANGED -> '~';
        };
    }
}
