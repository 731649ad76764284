package org.casus.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where an archive is: the name of a file, or {@code postgresql://user:password@host:port/database}.
 *
 * @param shown as messages name it, without password
 * @param file of SQLite, or null
 * @param url for the driver
 * @param login user and password, as far as they are said
 */
record Address(String shown, @Nullable Path file, String url, Properties login) {

    static Address of(String written) {
        if (!written.startsWith("postgresql://") && !written.startsWith("postgres://")) {
            if (written.matches("[A-Za-z][A-Za-z+.-]+://.*")) {
                throw new StoreException(
                        written.substring(0, written.indexOf(':'))
                                + ":// is no kind of database that is known; name a file, or postgresql://user@host:5432/database");
            }
            return new Address(written, Path.of(written), "jdbc:sqlite:" + written, new Properties());
        }
        try {
            URI uri = new URI(written);
            String database = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("^/", "");
            if (uri.getHost() == null || database.isEmpty()) {
                throw new StoreException(
                        "no database at this address; write it as postgresql://user@host:5432/database");
            }
            Properties login = new Properties();
            String user = uri.getRawUserInfo();
            if (user != null) {
                int colon = user.indexOf(':');
                login.setProperty("user", decoded(colon < 0 ? user : user.substring(0, colon)));
                if (colon >= 0) {
                    login.setProperty("password", decoded(user.substring(colon + 1)));
                }
            }
            String place = uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort()) + "/" + database;
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return new Address("postgresql://" + place, null, "jdbc:postgresql://" + place + query, login);
        } catch (URISyntaxException broken) {
            throw new StoreException(
                    "not an address: " + broken.getReason() + "; write it as postgresql://user@host:5432/database,"
                            + " with %40 for an @ in the password",
                    broken);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return shown;
    }
}
