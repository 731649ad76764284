package org.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.model.CodedDocument;
import org.casus.model.Document;
import org.casus.model.Intake;
import org.casus.model.Layout;
import org.casus.model.Problem;
import org.casus.model.RecordWriter;
import org.casus.testing.SharedCasus;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The articles of {@code samples/} give the events written beside them, and the same bytes on one thread and on many. */
class GoldenSamplesTest {

    @TestFactory
    Stream<DynamicTest> eachSampleGivesItsEvents() {
        return Sample.files().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    Sample sample = Sample.read(file);
                    assertThat(Alignment.of(sample, SharedCasus.get().code(sample.document()))
                                    .faults())
                            .isEmpty();
                }));
    }

    @Test
    void oneThreadAndManyGiveTheSameBytes() throws IOException {
        List<Document> documents = Sample.files().stream()
                .map(file -> Sample.read(file).document())
                .toList();
        assertThat(documents).hasSizeGreaterThanOrEqualTo(8);

        byte[] one = coded(documents, 1);

        assertThat(one).isNotEmpty();
        assertThat(coded(documents, 4)).isEqualTo(one);
        assertThat(coded(documents, 7)).isEqualTo(one);
    }

    private static byte[] coded(List<Document> documents, int threads) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        List<Problem> problems = new ArrayList<>();
        List<CodedDocument> results = new ArrayList<>();
        try (Batch batch = new Batch(SharedCasus.get(), threads, new Batch.Receiver() {
            @Override
            public void coded(CodedDocument coded) {
                results.add(coded);
            }

            @Override
            public void problem(Problem problem) {
                problems.add(problem);
            }
        })) {
            documents.forEach(document -> batch.accept(Intake.of(document)));
            batch.finish();
        }
        try (RecordWriter writer = Casus.writer(Layout.JSONL, output)) {
            for (CodedDocument result : results) {
                writer.write(result);
            }
        }
        assertThat(problems).isEmpty();
        return output.toByteArray();
    }
}
