package org.casus.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A page as lines: each block and each line break begins a new one. For exports, whose layout is in their lines. */
final class PageLines {
    private PageLines() {}

    static List<String> of(String html) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        Element body = Jsoup.parse(html).body();
        body.select("script, style").remove();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    line.append(text.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
                } else if (breaks(node)) {
                    end(line, lines);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    end(line, lines);
                }
            }
        });
        end(line, lines);
        return lines;
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }

    private static void end(StringBuilder line, List<String> lines) {
        String text = line.toString().replaceAll(" +", " ").strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }
}
