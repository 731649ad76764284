package org.casus.annotate;

import java.util.Map;
import java.util.Set;

/** "Gunners shot down <em>12 missiles</em>": a counted object that was hung on the particle before it, as if it measured it. */
final class CountedObjects implements TreePass {
    private static final Map<String, Set<String>> VERBS = Map.of(
            "down", Set.of("shoot", "bring", "gun", "take", "cut", "mow", "burn"),
            "out", Set.of("take", "knock", "wipe"),
            "up", Set.of("blow", "round"),
            "off", Set.of("set", "kill"));

    @Override
    public void apply(Tree tree) {
        for (int object = 3; object < tree.size(); object++) {
            int particle = tree.head(object);
            if (!tree.is(object, "obl:npmod")
                    || particle == Tree.ROOT
                    || particle > object
                    || !tree.has(object, "nummod")) {
                continue;
            }
            int verb = tree.head(particle);
            if (verb != Tree.ROOT
                    && verb == particle - 1
                    && VERBS.getOrDefault(tree.lower(particle), Set.of()).contains(tree.lemma(verb))
                    && tree.has(verb, "nsubj")
                    && !tree.has(verb, "obj")) {
                tree.attach(object, verb, "obj");
                for (int child : tree.children(particle)) {
                    if (child > object) {
                        tree.attach(child, verb, tree.relation(child));
                    }
                }
            }
        }
    }
}
