package org.casus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.casus.model.MessageCode;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A crawl in WARC, as Common Crawl's news crawl writes it: the pages among its answers, one held at a time. A page's id is its address.
 */
final class WarcFile {
    private WarcFile() {}

    static void read(Source source, Delivery delivery) throws IOException {
        int number = 0;
        boolean any = false;
        try (WarcReader records = new WarcReader(source.stream())) {
            records.setLenient(true);
            for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
                number++;
                any = true;
                if (next.get() instanceof WarcTargetRecord record) {
                    record(record, source, number, delivery);
                }
            }
        } catch (Unpacking.Bomb bomb) {
            throw bomb;
        } catch (IOException | IllegalArgumentException damaged) {
            delivery.problem(
                    MessageCode.D018,
                    source,
                    "damaged after record " + number + ": " + Inputs.reason(damaged) + "; the rest of it is not read");
            return;
        }
        if (!any) {
            delivery.problem(MessageCode.D003, source, "no records in it; leave it out");
        }
    }

    private static void record(WarcTargetRecord record, Source source, int number, Delivery delivery)
            throws IOException {
        String address = record.target() == null ? "" : record.target();
        String name = source.name() + "!" + (address.isEmpty() ? "record " + number : address);
        try {
            if (record instanceof WarcResponse response) {
                if (record.contentType().base().equals(MediaType.HTTP)) {
                    answer(response.http(), source(source, name, address), delivery);
                }
            } else if (record instanceof WarcConversion || record instanceof WarcResource) {
                page(record.contentType(), record.body().stream(), source(source, name, address), delivery);
            }
        } catch (Unpacking.Bomb bomb) {
            throw bomb;
        } catch (IOException | IllegalArgumentException damaged) {
            delivery.problem(MessageCode.D018, name, 0, 0, "a damaged record: " + Inputs.reason(damaged) + "; skipped");
        }
    }

    private static void answer(HttpResponse answer, Source source, Delivery delivery) throws IOException {
        if (answer.status() != 200) {
            delivery.problem(MessageCode.S002, source, "answered " + answer.status() + "; passed over");
            return;
        }
        page(answer.contentType(), answer.body().stream(), source, delivery);
    }

    private static void page(MediaType type, InputStream body, Source source, Delivery delivery) throws IOException {
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        boolean html = base.equals("text/html") || base.equals("application/xhtml+xml");
        if (!html && !base.equals("text/plain")) {
            delivery.problem(MessageCode.S002, source, base + ", no page; passed over");
            return;
        }
        if (source.address().endsWith("/robots.txt")) {
            delivery.problem(MessageCode.S002, source, "rules for robots, no page; passed over");
            return;
        }
        Source page = new Source(
                source.name(),
                source.id(),
                html ? "html" : "txt",
                new ByteArrayInputStream(unpacked(body.readNBytes(Inputs.LONGEST + 1))),
                false,
                source.address(),
                source.unpacking());
        Charset charset = TextDecoder.named(type.parameters().get("charset"));
        if (html) {
            WholeFile.page(page, delivery, charset);
        } else {
            WholeFile.text(page, delivery);
        }
    }

    /** A body that the server packed. */
    private static byte[] unpacked(byte[] body) throws IOException {
        if (body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B) {
            try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return unpacked.readNBytes(Inputs.LONGEST + 1);
            }
        }
        return body;
    }

    private static Source source(Source source, String name, String address) {
        return new Source(
                name,
                address.isEmpty() ? name : address,
                "",
                new ByteArrayInputStream(new byte[0]),
                false,
                address,
                source.unpacking());
    }
}
