package org.casus.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a YAML file with its place. Reading it in a shape it does not have is noted as a problem, and goes on. */
record Item(Node node, String file, Problems problems) {
    boolean isText() {
        return node instanceof ScalarNode;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    int column() {
        return node.getStartMark().map(Mark::getColumn).orElse(-1) + 1;
    }

    void problem(MessageCode code, String message) {
        problems.add(code, file, line(), column(), message);
    }

    /** A plain value; empty text when it is none. */
    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        problem(MessageCode.C017, "one word or sentence is wanted here, not a " + shape());
        return "";
    }

    /** The values of a list; a plain value or a map is a list of one. */
    List<Item> items() {
        if (node instanceof SequenceNode sequence) {
            List<Item> items = new ArrayList<>();
            for (Node child : sequence.getValue()) {
                items.add(new Item(child, file, problems));
            }
            return items;
        }
        return List.of(this);
    }

    /** The plain values of a list. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Item item : items()) {
            String text = item.text();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The values of a map; an empty map when it is none. */
    Keys keys() {
        return Keys.of(this);
    }

    boolean flag() {
        String text = text();
        if (!text.equals("true") && !text.equals("false")) {
            problem(MessageCode.C017, "\"" + text + "\" is neither true nor false");
        }
        return text.equals("true");
    }

    double number() {
        String text = text();
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException notNumber) {
            problem(MessageCode.C017, "\"" + text + "\" is not a number");
            return 0;
        }
    }

    /** A word of a list, or null. */
    @Nullable
    String choice(Collection<String> known, MessageCode code, String what) {
        String text = text();
        if (!isText() || known.contains(text)) {
            return isText() ? text : null;
        }
        problem(code, "unknown " + what + " \"" + text + "\"" + Spelling.advice(text, known));
        return null;
    }

    private String shape() {
        return isMap() ? "map" : "list";
    }
}
