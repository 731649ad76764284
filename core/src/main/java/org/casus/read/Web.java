package org.casus.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.protocol.RedirectLocations;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.casus.model.MessageCode;
import org.casus.model.ReadingSettings;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what the user names, politely: one request at a time, a pause between two to the same host, only what changed where earlier
 * visits are written down. The machine behind every name is looked at when the connection is made, also after a redirect, so that no
 * page can lead into the user's own network.
 */
final class Web {
    private static final int MOST_REDIRECTS = 5;
    private static final Timeout CONNECTING = Timeout.ofSeconds(20);
    private static final Timeout ANSWERING = Timeout.ofSeconds(60);
    private static final long PAUSE_MILLIS = 1_000;
    private static final String NAME = "Casus (event coder for news; one request at a time)";
    private static final Map<String, String> ENDINGS = Map.of(
            "text/html", "html",
            "application/xhtml+xml", "html",
            "text/csv", "csv",
            "text/tab-separated-values", "tsv",
            "application/x-ndjson", "jsonl",
            "application/jsonl", "jsonl");

    /** Takes an answer. */
    interface Reader {
        void read(Source answer, @Nullable Charset charset) throws IOException;
    }

    /** That a machine is not of the public net. */
    private static final class NotPublic extends UnknownHostException {
        private static final long serialVersionUID = 1;

        NotPublic(String host) {
            super(host + " is of your own machine or network, or of none");
        }
    }

    private final Predicate<InetAddress> allowed;
    private final long pauseMillis;
    private final Visits visits;
    private final Set<String> hosts = new HashSet<>();
    private final Set<URI> fetched = new HashSet<>();
    private final Map<String, Robots> robots = new HashMap<>();
    private @Nullable CloseableHttpClient client;

    /**
     * @param allowed which machines may be asked
     * @param pauseMillis between two requests to the same host
     * @param visits what earlier runs have fetched
     */
    Web(Predicate<InetAddress> allowed, long pauseMillis, Visits visits) {
        this.allowed = allowed;
        this.pauseMillis = pauseMillis;
        this.visits = visits;
    }

    static Web over(ReadingSettings settings) {
        Path file = settings.visits();
        return new Web(
                settings.privateAddresses() ? machine -> true : Addresses::isPublic,
                settings.privateAddresses() ? 0 : PAUSE_MILLIS,
                file == null ? Visits.none() : Visits.of(file));
    }

    /** Fetches an address and has it read; what goes wrong is told. An address is fetched once in a run. */
    void fetch(URI address, boolean named, Delivery delivery, Reader reader) {
        if (Addresses.of(address.toString()) == null) {
            delivery.problem(MessageCode.D023, address.toString(), 0, 0, "no http or https address; write it in full");
            return;
        }
        if (!fetched.add(address)) {
            delivery.problem(MessageCode.S003, address.toString(), 0, 0, "the same address again; fetched once");
            return;
        }
        visits.begin(address);
        get(
                address,
                true,
                delivery,
                (answer, charset) -> reader.read(
                        named
                                ? answer
                                : new Source(
                                        answer.name(),
                                        answer.id(),
                                        answer.ending(),
                                        answer.stream(),
                                        false,
                                        answer.address(),
                                        answer.unpacking()),
                        charset));
    }

    /** What the page at an address says, or null when it could not be fetched, which is told. */
    @Nullable
    Draft page(URI address, Delivery delivery) {
        if (!robots(address, delivery).allow(address.getRawPath() == null ? "/" : address.getRawPath())) {
            delivery.problem(
                    MessageCode.D023, address.toString(), 0, 0, "its robots.txt asks not to fetch it; not fetched");
            return null;
        }
        Draft[] page = {null};
        boolean[] read = {false};
        get(address, false, delivery, (answer, charset) -> {
            byte[] bytes = answer.stream().readNBytes(Inputs.LONGEST);
            String html = TextDecoder.decode(bytes, charset == null ? WholeFile.charset(bytes) : charset)
                    .text();
            if (html != null) {
                page[0] = WholeFile.draft(ArticleExtractor.extract(html), answer.address());
            }
            read[0] = true;
        });
        if (!read[0]) {
            visits.failed();
        }
        return page[0];
    }

    /** Writes down what was fetched. */
    void remember() throws IOException {
        visits.save();
    }

    private Robots robots(URI address, Delivery delivery) {
        String host = address.getScheme() + "://" + address.getRawAuthority();
        Robots known = robots.get(host);
        if (known == null) {
            Robots[] found = {Robots.NONE};
            try {
                answer(URI.create(host + "/robots.txt"), false, (response, where) -> {
                    if (response.getCode() == 200 && response.getEntity() != null) {
                        try (InputStream body = response.getEntity().getContent()) {
                            found[0] = Robots.of(
                                    new String(body.readNBytes(1 << 19), java.nio.charset.StandardCharsets.UTF_8));
                        }
                    }
                });
            } catch (IOException unreachable) {
                // Then the page itself cannot be fetched either, and that is told.
            }
            known = found[0];
            robots.put(host, known);
        }
        return known;
    }

    private void get(URI address, boolean conditional, Delivery delivery, Reader reader) {
        String name = address.toString();
        try {
            answer(address, conditional, (response, where) -> {
                int status = response.getCode();
                if (status == 304) {
                    delivery.problem(
                            MessageCode.S006, name, 0, 0, "not changed since it was fetched last; passed over");
                } else if (status != 200 || response.getEntity() == null) {
                    delivery.problem(MessageCode.D024, name, 0, 0, refusal(response) + "; not read");
                    visits.failed();
                } else {
                    read(response, address, where, delivery, reader);
                    if (conditional) {
                        visits.note(address, header(response, "ETag"), header(response, "Last-Modified"));
                    }
                }
            });
        } catch (NotPublic own) {
            visits.failed();
            delivery.problem(
                    MessageCode.D023,
                    name,
                    0,
                    0,
                    own.getMessage() + "; not fetched. --allow-private fetches addresses of your own network");
        } catch (IOException | IllegalArgumentException failed) {
            visits.failed();
            delivery.problem(
                    MessageCode.D024,
                    name,
                    0,
                    0,
                    "could not be fetched: " + Inputs.reason(failed) + "; try again later");
        }
    }

    private static void read(ClassicHttpResponse response, URI address, URI where, Delivery delivery, Reader reader)
            throws IOException {
        ContentType type = ContentType.parseLenient(response.getEntity().getContentType());
        String media = type == null || type.getMimeType() == null
                ? ""
                : type.getMimeType().toLowerCase(Locale.ROOT);
        Unpacking unpacking = new Unpacking();
        try (InputStream body = response.getEntity().getContent()) {
            String path = where.getPath() == null ? "" : where.getPath();
            String ending = ENDINGS.getOrDefault(media, Kind.known(Source.ending(path)) ? Source.ending(path) : "");
            Source source = new Source(
                    address.toString(),
                    address.toString(),
                    ending,
                    Inputs.buffered(unpacking.packed(body)),
                    true,
                    where.toString(),
                    unpacking);
            reader.read(source, type == null ? null : type.getCharset());
        } catch (Unpacking.Bomb bomb) {
            delivery.problem(
                    MessageCode.D019, address.toString(), 0, 0, bomb.getMessage() + "; the rest of it is not read");
        }
    }

    private interface Answered {
        void take(ClassicHttpResponse response, URI where) throws IOException;
    }

    private void answer(URI address, boolean conditional, Answered answered) throws IOException {
        pause(address.getHost());
        HttpGet request = new HttpGet(address);
        if (conditional) {
            visits.conditions(address).forEach(request::setHeader);
        }
        HttpClientContext context = HttpClientContext.create();
        try (ClassicHttpResponse response = client().executeOpen(null, request, context)) {
            RedirectLocations redirects = context.getRedirectLocations();
            URI where = redirects == null || redirects.size() == 0 ? address : redirects.get(redirects.size() - 1);
            answered.take(response, where);
        }
    }

    private void pause(String host) throws IOException {
        if (!hosts.add(host) && pauseMillis > 0) {
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    private CloseableHttpClient client() {
        if (client == null) {
            client = HttpClients.custom()
                    .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                            .setDnsResolver(new PublicNames())
                            .setDefaultConnectionConfig(ConnectionConfig.custom()
                                    .setConnectTimeout(CONNECTING)
                                    .setSocketTimeout(ANSWERING)
                                    .build())
                            .build())
                    .setDefaultRequestConfig(RequestConfig.custom()
                            .setMaxRedirects(MOST_REDIRECTS)
                            .setResponseTimeout(ANSWERING)
                            .build())
                    .disableContentCompression()
                    .disableCookieManagement()
                    .disableAuthCaching()
                    .disableAutomaticRetries()
                    .setUserAgent(NAME)
                    .build();
        }
        return client;
    }

    private static String refusal(ClassicHttpResponse response) {
        String later = header(response, "Retry-After");
        return "answered " + response.getCode() + (later == null ? "" : ", and asks to wait (" + later + ")");
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    /** Looks at the machines behind a name when the connection is made: what is looked at is what is connected to. */
    private final class PublicNames implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] machines = SystemDefaultDnsResolver.INSTANCE.resolve(host);
            for (InetAddress machine : machines) {
                if (!allowed.test(machine)) {
                    throw new NotPublic(host);
                }
            }
            return machines;
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            return SystemDefaultDnsResolver.INSTANCE.resolveCanonicalHostname(host);
        }
    }
}
