package org.casus.codebook;

import java.util.Optional;
import org.casus.model.MessageCode;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML 1.2 into nodes that know their places. */
final class YamlReader {
    private YamlReader() {}

    /** The whole file as one value, or null when it is empty or not valid, which is noted. */
    static @Nullable Item read(String path, String text, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        try {
            Node node = new Compose(settings).composeString(text).orElse(null);
            return node == null ? null : new Item(node, path, problems);
        } catch (MarkedYamlEngineException failure) {
            Optional<Mark> mark = failure.getProblemMark();
            problems.add(
                    MessageCode.C001,
                    path,
                    mark.map(Mark::getLine).orElse(-1) + 1,
                    mark.map(Mark::getColumn).orElse(-1) + 1,
                    failure.getProblem() + "; put text with a colon or a quote in it between quotes");
        } catch (YamlEngineException failure) {
            problems.add(MessageCode.C001, path, 0, 0, String.valueOf(failure.getMessage()));
        }
        return null;
    }
}
