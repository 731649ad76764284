package org.casus.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.model.Annotated;
import org.casus.model.Phrase;
import org.casus.model.Reading;
import org.casus.model.Span;
import org.casus.model.Statement;
import org.casus.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Persons who speak by their bare surname ("Kerry said", "Mr. Korewa goes on to say") though the text nowhere gives a first name, an office
 * or any other word on who that is. A reporter introduces a speaker; where the introduction is missing, it was cut.
 */
final class Strangers {
    private static final Pattern COURTESY = Pattern.compile("(?i)(mr|mrs|ms|miss|mme|sir|madam)\\.?");
    private static final Set<String> ADDED = Set.of("appos", "acl:relcl", "acl");

    private Strangers() {}

    /**
     * Where each of them first speaks.
     *
     * @param persons whether a phrase names a person
     */
    static List<Span> of(Reading reading, Predicate<Phrase> persons) {
        Annotated annotated = reading.annotated();
        Map<String, Span> found = new LinkedHashMap<>();
        for (Statement statement : reading.statements()) {
            Phrase speaker = statement.speaker();
            Token surname = speaker == null ? null : surname(annotated, speaker, persons);
            if (surname != null
                    && annotated.tokens().stream().noneMatch(token -> introduces(annotated, token, surname))) {
                found.putIfAbsent(surname.form(), surname.span());
            }
        }
        return List.copyOf(found.values());
    }

    /** The one word that names a speaker, but for a "Mr." before it; null when there is more to be learnt of him, or no name. */
    private static @Nullable Token surname(Annotated annotated, Phrase speaker, Predicate<Phrase> persons) {
        Token head = annotated.token(speaker.head());
        boolean bare = speaker.apposition() == null
                && head.tag().equals("NNP")
                && Character.isUpperCase(head.form().charAt(0))
                && Stream.iterate(speaker.first(), i -> i < speaker.end(), i -> i + 1)
                        .map(annotated::token)
                        .allMatch(token -> token.index() == head.index() || isCourtesy(token));
        return bare && persons.test(speaker) ? head : null;
    }

    /** "<em>John</em> Kerry", "<em>Secretary</em> Kerry", "Kerry, <em>the envoy</em>", "Kerry, <em>who was</em> …". */
    private static boolean introduces(Annotated annotated, Token token, Token surname) {
        if (!token.form().equalsIgnoreCase(surname.form())) {
            return false;
        }
        Token before = token.index() == 0 ? token : annotated.token(token.index() - 1);
        boolean named = before.tag().startsWith("NN")
                && !isCourtesy(before)
                && (before.head() == token.index() || token.head() == before.index());
        return named
                || token.is("appos")
                || annotated.tokens().stream()
                        .anyMatch(child -> child.head() == token.index()
                                && (ADDED.contains(child.relation()) || child.is("compound") && !isCourtesy(child)));
    }

    private static boolean isCourtesy(Token token) {
        return COURTESY.matcher(token.form()).matches();
    }
}
