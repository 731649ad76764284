package org.casus.resolve.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.model.Annotated;
import org.casus.model.NameSpan;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/** The names of one document: the fullest name that it gives to a person whom it elsewhere calls by the surname. */
final class ShortNames {
    /** Types whose words are a proper name. */
    private static final Set<String> NAMES = Set.of("PERSON", "ORG", "GPE", "NORP", "FAC");

    private final Annotated annotated;
    private final Map<String, List<NameSpan>> bySurname = new HashMap<>();

    ShortNames(Annotated annotated) {
        this.annotated = annotated;
        for (NameSpan name : annotated.names()) {
            if (name.type().equals("PERSON")) {
                bySurname
                        .computeIfAbsent(word(name.end() - 1), surname -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    private String word(int token) {
        return annotated.token(token).form().toLowerCase(Locale.ROOT);
    }

    /** The name that covers the head of a phrase, or null. */
    @Nullable
    NameSpan own(Phrase phrase) {
        for (NameSpan name : annotated.names()) {
            if (name.first() <= phrase.head() && phrase.head() < name.end() && NAMES.contains(name.type())) {
                return name;
            }
        }
        return null;
    }

    /** The longest name of the person of this name; the name itself when others of the surname differ in more than length. */
    NameSpan fullest(NameSpan own) {
        NameSpan longest = own;
        for (NameSpan name : bySurname.getOrDefault(word(own.end() - 1), List.of())) {
            if (name.end() - name.first() > longest.end() - longest.first() && extendsName(name, own)) {
                if (longest != own && !extendsName(name, longest)) {
                    return own;
                }
                longest = name;
            } else if (longest != own && name != own && !extendsName(longest, name)) {
                return own;
            }
        }
        return longest;
    }

    /** Whether one name is the other with more before it, perhaps with middle names between. */
    private boolean extendsName(NameSpan more, NameSpan less) {
        int at = more.first();
        for (int i = less.first(); i < less.end(); i++) {
            while (at < more.end() && !word(at).equals(word(i))) {
                at++;
            }
            if (at == more.end()) {
                return false;
            }
            at++;
        }
        return true;
    }
}
