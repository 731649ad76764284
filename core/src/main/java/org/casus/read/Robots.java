package org.casus.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a robots.txt asks of everybody (RFC 9309): of the rules that fit a path, the longest decides.
 *
 * @param rules in the order of the file
 */
record Robots(List<Rule> rules) {
    /** Nothing asked. */
    static final Robots NONE = new Robots(List.of());

    private static final int MOST_RULES = 2_000;

    /** One line: what begins so is allowed or is not. */
    record Rule(boolean allow, String path) {
        boolean fits(String asked) {
            boolean toTheEnd = path.endsWith("$");
            String[] parts = (toTheEnd ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
            StringBuilder pattern = new StringBuilder();
            for (String part : parts) {
                pattern.append(pattern.length() == 0 ? "" : ".*?").append(Pattern.quote(part));
            }
            return Pattern.compile(pattern + (toTheEnd ? "$" : ""))
                    .matcher(asked)
                    .lookingAt();
        }
    }

    Robots {
        rules = List.copyOf(rules);
    }

    static Robots of(String text) {
        List<Rule> rules = new ArrayList<>();
        boolean ours = false;
        boolean naming = false;
        for (String line : text.lines().toList()) {
            String bare = line.replaceAll("#.*", "").strip();
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                ours = naming && ours
                        || value.equals("*")
                        || value.toLowerCase(Locale.ROOT).equals("casus");
                naming = true;
            } else {
                naming = false;
                boolean rule = key.equals("allow") || key.equals("disallow");
                if (rule && ours && !value.isEmpty() && rules.size() < MOST_RULES) {
                    rules.add(new Rule(key.equals("allow"), value));
                }
            }
        }
        return new Robots(rules);
    }

    boolean allow(String path) {
        Rule longest = null;
        for (Rule rule : rules) {
            boolean longer = longest == null
                    || rule.path().length() > longest.path().length()
                    || rule.path().length() == longest.path().length() && rule.allow();
            if (longer && rule.fits(path)) {
                longest = rule;
            }
        }
        return longest == null || longest.allow();
    }
}
