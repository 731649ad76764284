package org.casus.judge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casus.model.Clause;
import org.casus.model.Link;
import org.casus.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the word of saying that stands beside a quotation: behind it ("…", said X), before it (X said: "…"), in the line above. */
final class Besides {
    private static final int REACH = 14;

    /** So many words part a verb from what it is written on. */
    private static final int NEAR = 6;

    private static final Set<String> READ = Set.of("read", "reads", "reading");
    private static final Set<String> ENDS = Set.of("?", "!", "...");
    private static final Set<String> JOINTS = Set.of(",", ":", "that", "--", "-");

    private final Syntax syntax;
    private final Quotations quotations;
    private final Cues cues;
    private final Map<Integer, Clause> byToken;

    /** @param byToken the clauses by the head token of their predicate */
    Besides(Syntax syntax, Quotations quotations, Cues cues, Map<Integer, Clause> byToken) {
        this.syntax = syntax;
        this.quotations = quotations;
        this.cues = cues;
        this.byToken = byToken;
    }

    /** The clause of the word of saying, or null. Borrowed words need a sign of speech: a comma inside, or "said". */
    @Nullable
    Clause cue(Quotation quotation, boolean speech) {
        Clause behind = behind(quotation, speech);
        Clause before = before(quotation, speech);
        if (before != null && isJoint(quotation.first() - 1)) {
            return before;
        }
        if (behind != null) {
            return behind;
        }
        if (before != null) {
            return before;
        }
        return speech ? above(quotation) : null;
    }

    /** "“No to war” <em>was written</em> on a wall": words on a thing are nobody's statement. */
    boolean isInscribed(Quotation quotation) {
        Sentence sentence = sentence(quotation.end() - 1);
        if (isWritten(quotation) || isRead(quotation)) {
            return true;
        }
        for (int token = quotation.end(); token < Math.min(sentence.end(), quotation.end() + REACH); token++) {
            Clause clause = byToken.get(token);
            if (clause != null && clause.kind() == Clause.Kind.VERBAL) {
                return cues.isInscription(clause);
            }
        }
        return isOnThing(quotation);
    }

    /** "Soldiers wrote “<em>Die</em>” on a shell", "a bomb on which soldiers had written “<em>Die</em>”". */
    private boolean isWritten(Quotation quotation) {
        Sentence sentence = sentence(quotation.first());
        int verb = quotation.first() - 1;
        while (verb >= sentence.first()
                && quotation.first() - verb <= NEAR
                && !syntax.token(verb).isVerb()) {
            verb--;
        }
        if (verb < sentence.first() || !cues.isWriting(syntax.lemma(verb))) {
            return false;
        }
        int behind = quotation.end();
        if (behind < syntax.size() && cues.isOnto(syntax.lower(behind))) {
            for (int token = behind + 1; token < Math.min(syntax.size(), behind + NEAR); token++) {
                if (cues.bearsWriting(token)) {
                    return true;
                }
            }
        }
        for (int token = sentence.first() + 1; token < verb - 1; token++) {
            boolean onWhich =
                    cues.isOnto(syntax.lower(token)) && syntax.lower(token + 1).equals("which");
            int thing = syntax.isMark(token - 1) ? token - 2 : token - 1;
            if (onWhich && thing >= sentence.first() && cues.bearsWriting(thing)) {
                return true;
            }
        }
        return false;
    }

    /** "A banner read: “<em>Free our sons</em>”": the word before is no verb to everybody. */
    private boolean isRead(Quotation quotation) {
        Sentence sentence = sentence(quotation.first());
        int read = quotation.first() - 1;
        if (read > sentence.first() && isJoint(read)) {
            read--;
        }
        if (read <= sentence.first() || !READ.contains(syntax.lower(read))) {
            return false;
        }
        for (int token = read - 1; token >= Math.max(sentence.first(), read - NEAR); token--) {
            if (cues.bearsWriting(token)) {
                return true;
            }
        }
        return false;
    }

    /** "A banner that read “<em>Free our sons</em>”", "graffiti said “…”", "a sign reading “…”": the verb just before tells what a thing bears. */
    private boolean isOnThing(Quotation quotation) {
        Sentence sentence = sentence(quotation.first());
        for (int token = quotation.first() - 1; token >= sentence.first(); token--) {
            Clause clause = byToken.get(token);
            if (quotations.quotes(token) || clause != null && clause.kind() == Clause.Kind.VERBAL) {
                return clause != null && clause.agents().stream().anyMatch(agent -> cues.bearsWriting(agent.head()));
            }
        }
        return false;
    }

    private boolean isJoint(int token) {
        return token >= 0 && JOINTS.contains(syntax.lower(token));
    }

    private Sentence sentence(int token) {
        return syntax.annotated().sentences().get(syntax.annotated().sentenceOf(token));
    }

    private @Nullable Clause behind(Quotation quotation, boolean speech) {
        int last = quotation.innerEnd() - 1;
        int from = quotation.end();
        Sentence sentence = sentence(quotation.end() - 1);
        boolean comma =
                ",!?.".contains(syntax.lower(last)) || syntax.lower(last).equals("...");
        boolean after = from < sentence.end() && JOINTS.contains(syntax.lower(from));
        if (from >= sentence.end()) {
            return speech && ENDS.contains(syntax.lower(last)) ? next(quotation) : null;
        }
        if (!comma && !after && !speech) {
            return null;
        }
        int start = after ? from + 1 : from;
        for (int token = start; token < Math.min(sentence.end(), start + REACH); token++) {
            if (quotations.quotes(token)) {
                return null;
            }
            Clause clause = byToken.get(token);
            if (clause != null && clause.kind() == Clause.Kind.VERBAL) {
                boolean aside = clause.governor() != null && clause.governor().link() == Link.RELATIVE;
                if (!aside) {
                    return cues.speaks(clause) && isSubjectAfter(clause, quotation) ? clause : null;
                }
                token = Math.max(token, syntax.right(token));
            }
        }
        return null;
    }

    /** "“Will the army go?” <em>the mayor asked</em>.": behind a mark that ends sentences who says it stands in one of its own. */
    private @Nullable Clause next(Quotation quotation) {
        int from = quotation.end();
        if (from >= syntax.size()) {
            return null;
        }
        Sentence sentence = sentence(from);
        if (sentence.first() != from || sentence.paragraph() != quotation.paragraph()) {
            return null;
        }
        for (int token = from; token < Math.min(sentence.end(), from + REACH); token++) {
            if (quotations.quotes(token)) {
                return null;
            }
            Clause clause = byToken.get(token);
            if (clause != null && clause.kind() == Clause.Kind.VERBAL) {
                boolean bare = cues.speaks(clause)
                        && clause.governor() == null
                        && !clause.agents().isEmpty()
                        && (clause.patients().isEmpty() || cues.isAddressing(clause));
                return bare && saysNothingElse(clause) ? clause : null;
            }
        }
        return null;
    }

    /** "… Graham said <em>he did not know</em>" has its own words. */
    private boolean saysNothingElse(Clause saying) {
        return byToken.values().stream()
                .map(Clause::governor)
                .filter(Objects::nonNull)
                .noneMatch(governor -> governor.clause() == saying.id()
                        && (governor.link() == Link.COMPLEMENT || governor.link() == Link.SPEECH));
    }

    private boolean isSubjectAfter(Clause clause, Quotation quotation) {
        int subject = syntax.child(clause.predicate().head(), "nsubj");
        return subject < 0 || !quotation.holds(subject);
    }

    private @Nullable Clause before(Quotation quotation, boolean speech) {
        Sentence sentence = sentence(quotation.first());
        int start = Math.max(sentence.first(), quotation.first() - 40);
        boolean colon =
                quotation.first() > 0 && syntax.lower(quotation.first() - 1).equals(":");
        for (int token = quotation.first() - 1; token >= start; token--) {
            if (quotations.quotes(token)) {
                return null;
            }
            Clause clause = byToken.get(token);
            if (clause == null || clause.kind() != Clause.Kind.VERBAL) {
                continue;
            }
            if (cues.isInscription(clause)) {
                return null;
            }
            if (cues.speaks(clause)) {
                boolean near = isJoint(quotation.first() - 1) || quotation.first() - 1 - token <= 3;
                return near && (speech || colon || isJoint(quotation.first() - 1)) ? clause : null;
            }
            if (!colon) {
                return null;
            }
        }
        return null;
    }

    /** The line above ends in a colon: "He went on:". */
    private @Nullable Clause above(Quotation quotation) {
        Sentence sentence = sentence(quotation.first());
        if (sentence.first() != quotation.first() || sentence.first() == 0) {
            return null;
        }
        List<Sentence> sentences = syntax.annotated().sentences();
        int index = syntax.annotated().sentenceOf(quotation.first());
        Sentence line = sentences.get(index - 1);
        if (!syntax.lower(line.end() - 1).equals(":")) {
            return null;
        }
        for (int token = line.end() - 1; token >= line.first(); token--) {
            Clause clause = byToken.get(token);
            if (clause != null && clause.kind() == Clause.Kind.VERBAL && cues.speaks(clause)) {
                return clause;
            }
        }
        return null;
    }
}
