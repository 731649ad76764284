package org.casus.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.util.MimeUtil;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;

/**
 * Mail: an archive in mbox, or a single message. The text is the plain part, else the page; quoted mail, signatures and attachments are
 * left out. One message is held at a time.
 */
final class MailFile {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int DEEPEST = 20;

    private MailFile() {}

    static void mail(Source source, Delivery delivery) throws IOException {
        byte[] bytes = WholeFile.bytes(source, delivery);
        if (bytes != null) {
            message(bytes, source, source.id(), 1, delivery);
        }
    }

    static void mailbox(Source source, Delivery delivery) throws IOException {
        LineReader lines = new LineReader(source.stream(), LONGEST_LINE);
        ByteArrayOutputStream message = new ByteArrayOutputStream(1 << 14);
        int number = 0;
        int line = 0;
        int start = 0;
        boolean blank = true;
        boolean tooLong = false;
        boolean more = lines.next();
        while (more) {
            byte[] bytes = lines.bytes();
            line++;
            if (blank && separates(bytes)) {
                if (start > 0) {
                    message(message, tooLong, source, ++number, start, delivery);
                }
                message.reset();
                tooLong = false;
                start = line;
            } else if (start > 0) {
                tooLong |= lines.tooLong() || message.size() + bytes.length > WholeFile.LONGEST_EXPORT;
                if (!tooLong) {
                    int quoted = quoted(bytes) ? 1 : 0;
                    message.write(bytes, quoted, bytes.length - quoted);
                    message.write('\n');
                }
            }
            blank = bytes.length == 0;
            more = lines.next();
        }
        if (start > 0) {
            message(message, tooLong, source, ++number, start, delivery);
        } else {
            delivery.problem(MessageCode.D003, source, "no message in it; an mbox begins with \"From \"; leave it out");
        }
    }

    private static void message(
            ByteArrayOutputStream message, boolean tooLong, Source source, int number, int line, Delivery delivery) {
        if (tooLong) {
            delivery.problem(
                    MessageCode.D005,
                    source.name(),
                    line,
                    0,
                    "a message of more than " + WholeFile.LONGEST_EXPORT / 1_000_000 + " MB; skipped");
            return;
        }
        message(message.toByteArray(), source, source.id() + "#" + number, line, delivery);
    }

    private static void message(byte[] bytes, Source source, String id, int line, Delivery delivery) {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            try {
                Draft draft = draft(message);
                delivery.take(draft, id, source, line);
            } finally {
                message.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            delivery.problem(
                    MessageCode.D018,
                    source.name(),
                    line,
                    0,
                    "a message that cannot be read: " + Inputs.reason(broken) + "; skipped");
        }
    }

    private static Draft draft(Message message) throws IOException {
        Draft draft = new Draft()
                .put(Field.TITLE, message.getSubject())
                .put(Field.ID, bare(message.getMessageId()))
                .put(Field.SOURCE, list(message));
        String date = message.getHeader().getField("Date") == null
                ? null
                : message.getHeader().getField("Date").getBody();
        draft.put(Field.PUBLISHED, date);
        if (message.getFrom() != null && !message.getFrom().isEmpty()) {
            Mailbox writer = message.getFrom().get(0);
            draft.put(Field.BYLINE, writer.getName() == null ? writer.getAddress() : writer.getName());
        }
        List<String> plain = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        collect(message, plain, pages, 0);
        String text = plain.isEmpty() ? "" : MailText.own(String.join("\n\n", plain));
        if (text.isBlank() && !pages.isEmpty()) {
            text = ArticleExtractor.fragment(String.join("\n", pages));
        }
        return draft.put(Field.TEXT, text);
    }

    /** The name of the list that a message came over, or null. */
    private static @Nullable String list(Message message) {
        if (message.getHeader().getField("List-Id") == null) {
            return null;
        }
        String list = org.apache.james.mime4j.codec.DecoderUtil.decodeEncodedWords(
                message.getHeader().getField("List-Id").getBody(), org.apache.james.mime4j.codec.DecodeMonitor.SILENT);
        int address = list.indexOf('<');
        String name = (address > 0 ? list.substring(0, address) : list.replaceAll("[<>]", ""))
                .replace("\"", "")
                .strip();
        return name.isEmpty() ? null : name;
    }

    private static @Nullable String bare(@Nullable String id) {
        return id == null ? null : id.replaceAll("[<>\\s]", "");
    }

    private static void collect(Entity entity, List<String> plain, List<String> pages, int depth) throws IOException {
        Body body = entity.getBody();
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (attached || depth > DEEPEST) {
            return;
        }
        if (body instanceof Multipart parts) {
            for (Entity part : parts.getBodyParts()) {
                collect(part, plain, pages, depth + 1);
            }
        } else if (body instanceof TextBody text) {
            if (MimeUtil.isSameMimeType(entity.getMimeType(), "text/html")) {
                pages.add(text(text, entity));
            } else if (MimeUtil.isSameMimeType(entity.getMimeType(), "text/plain")) {
                plain.add(text(text, entity));
            }
        }
    }

    /** The text of a part; when its encoding is not named, it is told from the bytes. */
    private static String text(TextBody body, Entity entity) throws IOException {
        if (entity.getHeader().getField("Content-Type") == null
                || !entity.getHeader().getField("Content-Type").getBody().contains("charset")) {
            try (InputStream stream = body.getInputStream()) {
                String decoded = TextDecoder.decode(stream.readAllBytes()).text();
                return decoded == null ? "" : decoded;
            }
        }
        StringWriter text = new StringWriter();
        try (Reader reader = body.getReader()) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    private static boolean separates(byte[] line) {
        return new String(line, 0, Math.min(line.length, 5), StandardCharsets.ISO_8859_1).equals("From ");
    }

    /** A line that would have separated, and was quoted when it was written. */
    private static boolean quoted(byte[] line) {
        return new String(line, 0, Math.min(line.length, 64), StandardCharsets.ISO_8859_1).matches("(?s)>+From .*");
    }
}
