package org.casus.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.casus.model.DayOrder;
import org.casus.model.Defaults;
import org.casus.model.Document;
import org.casus.model.MessageCode;
import org.casus.model.Problem;
import org.casus.model.ReadingSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds, lists and pages over a real server on this machine. */
class WebTest {
    private static final Path SAMPLES = Path.of("src", "test", "resources", "org", "casus", "read", "imports");

    @TempDir
    Path folder;

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init") // set before each test
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        try (exchange) {
            switch (path) {
                case "/rss.xml" -> {
                    exchange.getResponseHeaders().set("ETag", "\"v1\"");
                    if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                        exchange.sendResponseHeaders(304, -1);
                    } else {
                        send(exchange, "application/rss+xml", Files.readString(SAMPLES.resolve("rss.xml")));
                    }
                }
                case "/local.xml" ->
                    send(
                            exchange,
                            "application/xml",
                            Files.readString(SAMPLES.resolve("rss.xml"))
                                    .replace("https://example.org/2015/11/bamako", address("/kunduz"))
                                    .replace("https://example.org/2016/08/amatrice", address("/private/kunduz")));
                case "/feeds.opml" ->
                    send(
                            exchange,
                            "text/x-opml",
                            Files.readString(SAMPLES.resolve("feeds.opml"))
                                    .replace(
                                            "PORT",
                                            String.valueOf(server.getAddress().getPort())));
                case "/kunduz", "/private/kunduz" ->
                    send(exchange, "text/html; charset=utf-8", Files.readString(SAMPLES.resolve("kunduz.html")));
                case "/robots.txt" -> send(exchange, "text/plain", "User-agent: *\nDisallow: /private/\n");
                case "/moved" -> redirect(exchange, "/rss.xml");
                case "/round" -> redirect(exchange, "/round");
                case "/inwards" ->
                    redirect(exchange, "http://127.0.0.2:" + server.getAddress().getPort() + "/rss.xml");
                case "/file" -> redirect(exchange, "file:///etc/passwd");
                case "/busy" -> {
                    exchange.getResponseHeaders().set("Retry-After", "120");
                    exchange.sendResponseHeaders(503, -1);
                }
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void redirect(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().set("Location", where);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }

    private static ReadingSettings settings(boolean follow, @Nullable Path visits) {
        return new ReadingSettings(Defaults.NONE, Map.of(), DayOrder.UNSAID, true, follow, visits);
    }

    private static Reading read(ReadingSettings settings, String... addresses) throws IOException {
        Reading reading = new Reading();
        Inputs inputs = new Inputs(settings, reading::take);
        for (String address : addresses) {
            inputs.read(URI.create(address));
        }
        inputs.remember();
        return reading;
    }

    @Test
    void ownMachinesAreNotAskedUnlessAllowed() throws IOException {
        Reading reading = read(
                ReadingSettings.NONE,
                address("/rss.xml"),
                address("/rss.xml").replace("127.0.0.1", "localhost"),
                address("/rss.xml").replace("127.0.0.1", "2130706433"),
                address("/rss.xml").replace("127.0.0.1", "[::ffff:127.0.0.1]"));
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems()).hasSize(4);
        assertThat(reading.problems().subList(0, 2)).extracting(Problem::code).containsOnly(MessageCode.D023);
        assertThat(asked).isEmpty();
    }

    @Test
    void aFeedIsReadAndAFileInIt() throws IOException {
        Reading reading = read(settings(false, null), address("/rss.xml"), address("/moved"), address("/kunduz"));
        assertThat(reading.documents())
                .extracting(Document::id)
                .containsExactly("example-4711", "https://example.org/2016/08/amatrice", address("/kunduz"));
        assertThat(reading.problems()).extracting(Problem::code).containsOnly(MessageCode.S003, MessageCode.S004);
    }

    @Test
    void whatDidNotChangeIsNotFetchedAgain() throws IOException {
        Path visits = folder.resolve("deep/visits");
        assertThat(read(settings(false, visits), address("/rss.xml")).documents())
                .hasSize(2);
        Reading again = read(settings(false, visits), address("/rss.xml"));
        assertThat(again.documents()).isEmpty();
        assertThat(again.problems()).extracting(Problem::code).containsExactly(MessageCode.S006);
    }

    @Test
    void aVisitIsNotKeptBeforeItIsRemembered() {
        Path visits = folder.resolve("visits");
        for (int run = 0; run < 2; run++) {
            Reading reading = new Reading();
            new Inputs(settings(false, visits), reading::take).read(URI.create(address("/rss.xml")));
            assertThat(reading.documents()).hasSize(2);
        }
    }

    @Test
    void aNamedListIsFetchedFeedByFeed() throws IOException {
        Reading reading = read(settings(false, null), address("/feeds.opml"));
        assertThat(reading.documents()).hasSize(2);
        assertThat(reading.problems()).extracting(Problem::code).containsExactly(MessageCode.S004, MessageCode.D023);
    }

    @Test
    void pagesOfAFeedAreFetchedWhenAskedFor() throws IOException {
        Reading reading = read(settings(true, null), address("/local.xml"));
        assertThat(reading.documents()).hasSize(2);
        assertThat(reading.documents().get(0).id()).isEqualTo("example-4711");
        assertThat(reading.documents().get(0).text()).startsWith("A United States gunship");
        assertThat(reading.documents().get(0).source()).isEqualTo("Example Gazette: World");
        assertThat(reading.documents().get(1).text()).startsWith("An earthquake");
        assertThat(reading.told()).contains("D023 " + address("/private/kunduz"));
        assertThat(asked).doesNotContain("/private/kunduz");
    }

    @Test
    void noRedirectLeadsIntoTheOwnNetwork() throws IOException {
        Reading reading = new Reading();
        Web web = new Web(machine -> machine.getHostAddress().equals("127.0.0.1"), 0, Visits.none());
        Inputs inputs = new Inputs(ReadingSettings.NONE, reading::take, web);
        inputs.read(URI.create(address("/inwards")));
        inputs.read(URI.create(address("/file")));
        inputs.read(URI.create(address("/round")));
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactly(MessageCode.D023, MessageCode.D024, MessageCode.D024);
        assertThat(asked).containsOnly("/inwards", "/file", "/round");
    }

    @Test
    void whatCannotBeFetchedIsTold() throws IOException {
        Reading reading = read(settings(false, null), address("/gone"), address("/busy"), "ftp://example.org/a");
        assertThat(reading.problems())
                .extracting(Problem::code)
                .containsExactly(MessageCode.D024, MessageCode.D024, MessageCode.D023);
        assertThat(reading.problems().get(1).message()).contains("503", "120");
    }

    @Test
    void whichMachinesArePublic() throws IOException {
        for (String own : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1")) {
            assertThat(Addresses.isPublic(InetAddress.getByName(own))).as(own).isFalse();
        }
        for (String open :
                List.of("93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "64:ff9b::808:808")) {
            assertThat(Addresses.isPublic(InetAddress.getByName(open))).as(open).isTrue();
        }
    }

    @Test
    void theLongestRuleForRobotsDecides() {
        Robots robots = Robots.of(
                "# all\nUser-agent: Other\nDisallow: /\n\nUser-agent: x\nUser-agent: *\nDisallow: /a/\nAllow: /a/b\nDisallow: /*.pdf$\n");
        assertThat(List.of("/", "/a", "/a/b/c", "/x.pdf?y")).allMatch(robots::allow);
        assertThat(List.of("/a/", "/a/c", "/x.pdf")).noneMatch(robots::allow);
    }
}
