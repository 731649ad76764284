package org.casus.read;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.casus.model.DayOrder;
import org.casus.model.Document;
import org.casus.model.Intake;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.casus.model.ReadingSettings;
import org.jspecify.annotations.Nullable;

/** The way out of reading: what concerns documents of every kind is checked here, language, ids and days. */
final class Delivery {
    private final ReadingSettings settings;
    private final Consumer<Intake> sink;
    private final Map<String, Long> ids = new HashMap<>();

    Delivery(ReadingSettings settings, Consumer<Intake> sink) {
        this.settings = settings;
        this.sink = sink;
    }

    ReadingSettings settings() {
        return settings;
    }

    void problem(MessageCode code, String name, int line, int column, String message) {
        sink.accept(Intake.of(new Problem(code, name, line, column, message)));
    }

    void problem(MessageCode code, Source source, String message) {
        problem(code, source.name(), 0, 0, message);
    }

    /** A draft of a document that begins on a line; the id counts when the draft has none. */
    void take(Draft draft, String id, Source source, int line) {
        take(draft, id, source, line, null);
    }

    /** The same, read with a doubt. */
    void take(Draft draft, String id, Source source, int line, @Nullable Problem doubt) {
        DayOrder order = settings.dayOrder();
        Intake intake = draft.document(id, source.name(), line, order);
        take(intake.problem() == null ? new Intake(intake.document(), doubt) : intake, source.name(), line);
    }

    /** A document or what is wrong. */
    void take(Intake intake, String name, int line) {
        Document document = intake.document();
        if (document == null) {
            if (intake.problem() != null) {
                sink.accept(intake);
            }
            return;
        }
        if (foreign(document)) {
            problem(MessageCode.D007, name, line, 0, "document " + document.id() + " is not English; not coded");
            return;
        }
        long content = content(document.text());
        Long before = ids.putIfAbsent(document.id(), content);
        if (before == null) {
            deliver(document, intake.problem());
        } else if (before == content) {
            problem(MessageCode.S003, name, line, 0, "the document " + document.id() + " was there before; skipped");
        } else {
            again(document, intake.problem(), name, line, content);
        }
    }

    /** The same id, another text: nothing is lost, it is read under an id that names its file. */
    private void again(Document document, @Nullable Problem problem, String name, int line, long content) {
        String other = name + "#" + document.id();
        Long before = ids.putIfAbsent(other, content);
        if (before != null) {
            problem(
                    before == content ? MessageCode.S003 : MessageCode.D010,
                    name,
                    line,
                    0,
                    "the id " + document.id() + " was there before; give every document an id of its own; skipped");
            return;
        }
        deliver(
                document.withId(other),
                problem != null
                        ? problem
                        : new Problem(
                                MessageCode.W008,
                                name,
                                line,
                                0,
                                "the id " + document.id() + " was there before with another text; read as " + other));
    }

    private void deliver(Document document, @Nullable Problem problem) {
        Document filled = settings.defaults().fill(document);
        sink.accept(new Intake(filled, problem == null ? null : dated(problem, filled)));
    }

    /** A day that is none is told with what was taken in its place. */
    private static Problem dated(Problem problem, Document document) {
        if (problem.code() != MessageCode.D011) {
            return problem;
        }
        String instead = document.published() == null
                ? "; coded without a date"
                : "; coded with the day given for all, " + document.published();
        return new Problem(
                problem.code(), problem.file(), problem.line(), problem.column(), problem.message() + instead);
    }

    private static boolean foreign(Document document) {
        String stated = document.language();
        boolean saidForeign = stated != null && !stated.toLowerCase(Locale.ROOT).startsWith("en");
        return saidForeign && !Language.english(document.text()) || Language.foreign(document.text());
    }

    /** A number that tells texts apart (FNV-1a, 64 bits). */
    private static long content(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
        }
        return hash;
    }
}
