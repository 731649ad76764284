package org.casus.read;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of the web: what they tell, and which are of the public net. */
final class Addresses {
    private Addresses() {}

    /** An http or https address, or null. */
    static @Nullable URI of(String written) {
        try {
            URI address = new URI(written.strip());
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && address.getHost() != null ? address : null;
        } catch (URISyntaxException none) {
            return null;
        }
    }

    /** The host of an address without {@code www.}, or null: what is known of the outlet when the page does not say it. */
    static @Nullable String outlet(String address) {
        URI uri = of(address);
        if (uri == null || uri.getHost() == null) {
            return null;
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Whether a machine is of the public net, and not of the user's own machine or network, nor of none. */
    static boolean isPublic(InetAddress machine) {
        if (machine.isLoopbackAddress()
                || machine.isAnyLocalAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = machine.getAddress();
        return bytes.length == 4 ? isPublic(bytes, 0) : isPublicSix(bytes);
    }

    /** Networks that are nobody's or one's own (RFC 6890). */
    private static boolean isPublic(byte[] bytes, int from) {
        int a = bytes[from] & 0xFF;
        int b = bytes[from + 1] & 0xFF;
        int c = bytes[from + 2] & 0xFF;
        boolean carrier = a == 100 && b >= 64 && b < 128;
        boolean own =
                a == 10 || a == 127 || a == 172 && b >= 16 && b < 32 || a == 192 && b == 168 || a == 169 && b == 254;
        boolean reserved = a == 0 || a >= 224 || a == 192 && b == 0 && (c == 0 || c == 2);
        boolean measuring = a == 198 && (b == 18 || b == 19 || b == 51 && c == 100) || a == 203 && b == 0 && c == 113;
        return !carrier && !own && !reserved && !measuring;
    }

    /** Only what is given out (2000::/3), and in it no address of the old kind that is not public. */
    private static boolean isPublicSix(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        if (first == 0x2002) {
            return isPublic(bytes, 2);
        }
        if (first == 0x64 && second == 0xFF9B) {
            return isPublic(bytes, 12);
        }
        boolean reserved = first == 0x2001 && (second < 0x200 || second == 0xDB8);
        return first >> 13 == 1 && !reserved;
    }
}
