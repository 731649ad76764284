package org.casus.clause;

import java.util.ArrayList;
import java.util.List;
import org.casus.model.NameSpan;
import org.casus.model.Phrase;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases off the tree: their extent, their coordination, what relative pronouns stand for. */
final class Phrases {
    private static final int LONGEST_NAME = 12;

    private final Tree tree;
    private final Peoples peoples;
    private final EventNouns eventNouns;
    private final Titles titles;
    private final @Nullable NameSpan[] names;

    Phrases(Tree tree, Lexicon lexicon) {
        this.tree = tree;
        this.peoples = new Peoples(tree, lexicon);
        this.eventNouns = new EventNouns(tree, lexicon);
        this.titles = new Titles(tree, lexicon);
        this.names = new NameSpan[tree.size()];
        for (NameSpan name : tree.annotated().names()) {
            for (int token = name.first(); token < name.end(); token++) {
                names[token] = name;
            }
        }
    }

    /** A phrase and those coordinated with it, each without the others; of a relative pronoun, what it stands for. */
    List<Phrase> all(int head) {
        List<Phrase> phrases = new ArrayList<>();
        int noun = meant(head);
        if (noun < 0) {
            return phrases;
        }
        int first = noun == head ? noun : firstOfAged(noun, head);
        if (first != noun) {
            add(first, phrases);
            conjuncts(first).forEach(member -> add(member, phrases));
            return phrases;
        }
        add(noun, phrases);
        if (noun == head) {
            List<Integer> members = conjuncts(head);
            if (members.size() == 1 && titles.isOfBearer(phrase(head), members.get(0))) {
                Phrase bearer = phrase(members.get(0));
                return List.of(new Phrase(bearer.head(), phrases.get(0).first(), bearer.end(), bearer.apposition()));
            }
            for (int member : members) {
                add(member, phrases);
            }
        } else {
            for (int member : conjuncts(noun)) {
                if (member < head) {
                    add(member, phrases);
                }
            }
        }
        return phrases;
    }

    /** "Ahmed Nur, 31, and his brother, Said Nur, 29, <em>who</em> burned it": behind two with their ages the pronoun stands for both. */
    private int firstOfAged(int noun, int pronoun) {
        int named = tree.is(noun, "appos") ? tree.head(noun) : noun;
        int first = tree.is(named, "conj") ? tree.head(named) : Tree.NONE;
        boolean aged = first >= 0
                && tree.lower(pronoun).equals("who")
                && tree.lower(pronoun - 1).equals(",")
                && isAged(noun)
                && isAged(first);
        return aged ? first : noun;
    }

    private boolean isAged(int name) {
        for (int child = tree.first(name); child >= 0; child = tree.next(child)) {
            if (tree.is(child, "appos") && tree.tag(child).equals("CD")) {
                return true;
            }
        }
        return false;
    }

    /** A phrase without those coordinated with it. */
    List<Phrase> alone(int head) {
        List<Phrase> phrases = new ArrayList<>();
        add(head, phrases);
        return phrases;
    }

    /** The nouns coordinated with this one, without itself. */
    List<Integer> conjuncts(int head) {
        List<Integer> members = new ArrayList<>();
        for (int child = tree.first(head); child >= 0; child = tree.next(child)) {
            if (tree.is(child, "conj") && child > head && isNominal(child) && !isStrayTime(child, head)) {
                members.add(child);
                members.addAll(conjuncts(child));
            }
        }
        return members;
    }

    /** "The court, yesterday, ruled": a time among parties is no party. */
    private boolean isStrayTime(int member, int head) {
        return Grammar.TIMES.contains(tree.lemma(member))
                && !Grammar.TIMES.contains(tree.lemma(head))
                && !tree.has(member, "cc");
    }

    /** The phrase of one head; of "French and Russian forces" both. */
    private void add(int head, List<Phrase> phrases) {
        Phrase half = peoples.half(head);
        if (half != null) {
            phrases.add(half);
            return;
        }
        Phrase whole = phrase(head);
        List<Phrase> owned = peoples.owned(head, whole);
        if (!owned.isEmpty()) {
            phrases.addAll(owned);
            return;
        }
        int split = peoples.split(head);
        if (split < 0) {
            phrases.add(whole);
            return;
        }
        int start = Math.max(whole.first(), peoples.start(head));
        phrases.addAll(peoples.parts(head, start));
        phrases.add(new Phrase(head, split, whole.end(), whole.apposition()));
    }

    /** The phrase of one head, without those coordinated with it. */
    Phrase phrase(int head) {
        int first = head;
        int end = head + 1;
        for (int child = tree.first(head); child >= 0; child = tree.next(child)) {
            if (child < head && belongsBefore(child, head)) {
                first = Math.min(first, tree.left(child));
            } else if (child > head && (belongsAfter(child) || isNameOf(child, head))) {
                end = Math.max(end, tree.is(child, "nmod") ? last(child) : tree.right(child) + 1);
            }
        }
        NameSpan name = names[head];
        if (name != null && isName(name)) {
            first = Math.min(first, inside(name, head, -1));
            end = Math.max(end, inside(name, head, 1) + 1);
        }
        while (first < head && (tree.is(first, "punct") || tree.is(first, "case") || isOfCase(first))) {
            first++;
        }
        while (end > head + 1 && isTrailing(end - 1)) {
            end--;
        }
        if (end < tree.size() && isClosing(end) && isOpened(first, end)) {
            end++;
        }
        int apposition = tree.child(head, "appos");
        boolean says = apposition >= end || apposition > head && isNameOf(apposition, head);
        return new Phrase(head, first, end, says ? apposition : null);
    }

    /** "Close <em>to</em> the president". */
    private boolean isOfCase(int token) {
        return tree.is(token, "fixed") && tree.head(token) >= 0 && tree.is(tree.head(token), "case");
    }

    /** A name right behind what its bearer is, without a comma: "the former commander <em>Ratko Mladić</em>". */
    private boolean isNameOf(int child, int head) {
        return tree.is(child, "appos")
                && tree.left(child) == head + 1
                && tree.token(child).isProper()
                && names[child] != null;
    }

    /** "The so-called “<em>Butcher of Bosnia</em>”": marks go in pairs. */
    private boolean isOpened(int first, int end) {
        int open = 0;
        for (int token = first; token < end; token++) {
            open += isOpening(token) ? 1 : isClosing(token) ? -1 : 0;
        }
        return open > 0;
    }

    private boolean isOpening(int token) {
        return tree.tag(token).equals("``") || tree.lower(token).matches("\u201c|\u201e|\u00ab");
    }

    private boolean isClosing(int token) {
        return tree.tag(token).equals("''") && tree.lower(token).matches("\"|''|\u201d")
                || tree.lower(token).matches("\u201d|\u00bb");
    }

    private boolean isTrailing(int token) {
        return tree.is(token, "punct")
                && !tree.lower(token).equals("%")
                && !tree.lower(token).equals(")");
    }

    /** The end of a phrase with all that is coordinated with it. */
    private int last(int head) {
        int end = phrase(head).end();
        for (int member : conjuncts(head)) {
            end = Math.max(end, phrase(member).end());
        }
        return end;
    }

    private boolean belongsBefore(int child, int head) {
        return switch (tree.relation(child)) {
            case "det", "det:predet", "amod", "compound", "nummod", "nmod:poss", "flat", "nmod", "nmod:npmod" -> true;
            // "Tens of thousands": the parser hangs the tens on the thousands as their measure
            case "advmod" ->
                tree.tag(head).equals("CD")
                        || tree.tag(head).equals("DT")
                        || tree.lower(head).matches("(hundred|thousand|million|billion)s?");
            default -> false;
        };
    }

    private boolean belongsAfter(int child) {
        return switch (tree.relation(child)) {
            case "compound", "flat", "nummod", "fixed" -> true;
            case "amod" -> tree.first(child) < 0;
            case "nmod" -> isOf(child);
            default -> false;
        };
    }

    private boolean isOf(int noun) {
        int preposition = tree.child(noun, "case");
        return preposition >= 0 && tree.lower(preposition).equals("of") && preposition < noun;
    }

    private boolean isName(NameSpan name) {
        return switch (name.type()) {
            case "PERSON", "ORG", "GPE", "FAC", "NORP", "LOC", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART" ->
                name.end() - name.first() <= LONGEST_NAME;
            default -> false;
        };
    }

    /** How far a name reaches from its head in one direction, over what hangs on the head. */
    private int inside(NameSpan name, int head, int step) {
        int reached = head;
        for (int token = head + step; token >= name.first() && token < name.end(); token += step) {
            if (!hangsOn(token, head) || isOutside(token, head, step)) {
                break;
            }
            reached = token;
        }
        return reached;
    }

    /** A preposition of the head, or a mark before it. */
    private boolean isOutside(int token, int head, int step) {
        return tree.head(token) == head && (tree.is(token, "case") || step < 0 && tree.is(token, "punct"));
    }

    private boolean hangsOn(int token, int head) {
        int above = token;
        for (int steps = 0; above >= 0 && steps < LONGEST_NAME; steps++) {
            if (above == head) {
                return true;
            }
            if (tree.is(above, "conj") || tree.is(above, "cc") || tree.is(above, "appos") || tree.is(above, "acl")) {
                return false;
            }
            above = tree.head(above);
        }
        return false;
    }

    /** What a relative pronoun stands for; any other token stands for itself. {@link Tree#NONE} when it is a whole clause. */
    int meant(int token) {
        if (!isRelativizer(token)) {
            return token;
        }
        int clause = token;
        while (clause >= 0 && !tree.relation(clause).equals("acl:relcl")) {
            clause = tree.head(clause);
        }
        if (clause < 0) {
            return token;
        }
        int antecedent = tree.head(clause);
        if (tree.is(token, "nsubj") && tree.is(antecedent, "obl:tmod")) {
            return tree.child(tree.head(antecedent), "obj");
        }
        if (isNominal(antecedent)) {
            int act = tree.is(token, "nsubj") && tree.tag(token).equals("WDT") ? act(antecedent, clause) : Tree.NONE;
            return act >= 0 ? act : antecedent;
        }
        return Tree.NONE;
    }

    /** "Strikes on a hall in Sanaa, <em>which</em> killed 140": the act that the last noun hangs on, or {@link Tree#NONE}. */
    private int act(int antecedent, int clause) {
        int start = tree.left(clause);
        boolean apart =
                tree.is(start, "punct") || start > 0 && tree.lower(start - 1).equals(",");
        if (!apart || !Grammar.RESULTS.contains(tree.lemma(clause))) {
            return Tree.NONE;
        }
        int noun = antecedent;
        while (noun >= 0 && eventNouns.words(noun).isEmpty()) {
            noun = tree.is(noun, "nmod") ? tree.head(noun) : Tree.NONE;
        }
        return noun;
    }

    private boolean isRelativizer(int token) {
        String tag = tree.tag(token);
        return tag.equals("WDT")
                || tag.equals("WP")
                || tag.equals("WP$")
                || tree.lower(token).equals("that") && !tag.equals("DT");
    }

    boolean isNominal(int token) {
        String tag = tree.tag(token);
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.startsWith("JJ")
                || tag.equals("WP")
                || tag.equals("FW")
                || tag.equals("$")
                || tag.equals("EX")
                || tag.equals("VBG") && !tree.has(token, "obj") && (tree.has(token, "det") || tree.has(token, "nmod"));
    }
}
