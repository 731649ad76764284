package org.casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The commands that README and the manual show are run as they stand there, and the manual names what there is. */
class ManualTest {
    private static final Path MANUAL = Path.of("..", "docs", "command.md");
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> commandsRun() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Path page : List.of(Path.of("..", "README.md"), MANUAL)) {
            SHELL.matcher(Files.readString(page))
                    .results()
                    .flatMap(block -> block.group(1).lines())
                    .filter(line -> line.startsWith("./casus "))
                    .forEach(commands::add);
        }
        assertThat(commands).hasSizeGreaterThan(5);
        return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> run(command)));
    }

    private void run(String command) throws IOException {
        List<String> words = new ArrayList<>();
        for (MatchResult word : WORD.matcher(command).results().skip(1).toList()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2).replaceFirst("^samples", "../samples"));
        }
        int output = words.indexOf("-o");
        if (output >= 0) {
            words.set(output + 1, folder.resolve(words.get(output + 1)).toString());
        } else if (words.get(0).equals("code")) {
            words.addAll(List.of("-o", folder.resolve("out").toString()));
        }
        int input = words.indexOf("<");
        InputStream before = System.in;
        StringWriter messages = new StringWriter();
        try (InputStream piped =
                input < 0 ? InputStream.nullInputStream() : Files.newInputStream(Path.of(words.get(input + 1)))) {
            System.setIn(piped);
            if (input >= 0) {
                words.subList(input, input + 2).clear();
            }
            CommandLine line = Main.line();
            line.setErr(new PrintWriter(messages, true));
            line.setOut(new PrintWriter(messages, true));
            assertThat(line.execute(words.toArray(String[]::new)))
                    .as(messages.toString())
                    .isZero();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void everyCommandAndOptionOfCodeIsNamed() throws IOException {
        String manual = Files.readString(MANUAL);
        CommandLine line = Main.line();
        List<String> names = new ArrayList<>(line.getSubcommands().keySet());
        for (OptionSpec option :
                line.getSubcommands().get("code").getCommandSpec().options()) {
            names.add(option.longestName());
        }
        names.removeAll(List.of("help", "--help", "--version"));
        assertThat(names)
                .contains("--codebook")
                .allSatisfy(name -> assertThat(manual).containsPattern("`(-\\w`, `)?" + name + "[` ]"));
    }
}
