package org.casus.write.layout;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.casus.model.CodedDocument;
import org.casus.model.Event;
import org.jspecify.annotations.Nullable;

/** Parquet with the columns of our CSV: lists as LIST, days as DATE, compressed with Snappy. */
final class ParquetExport implements LayoutWriter.OfEvents, LayoutWriter.OfIncidents {
    private final String file;
    private final Columns columns;
    private final ParquetWriter<List<@Nullable Object>> writer;
    private int rows;

    ParquetExport(OutputFolder folder, Columns columns, String unit) throws IOException {
        this.file = unit + ".parquet";
        this.columns = columns;
        this.writer = new Builder(new LocalOutputFile(folder.path(file)), columns.fields())
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build();
    }

    @Override
    public void write(CodedDocument coded, Event event) throws IOException {
        writer.write(columns.values(coded, event));
        rows++;
    }

    @Override
    public void write(ReportedIncident reported) throws IOException {
        writer.write(columns.values(reported));
        rows++;
    }

    @Override
    public List<Resource> resources() {
        return List.of(new Resource(
                file,
                "parquet",
                "application/vnd.apache.parquet",
                "One row an event or incident",
                rows,
                columns.fields(),
                null));
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static Type type(Field field) {
        return switch (field.type()) {
            case "integer" -> Types.optional(PrimitiveTypeName.INT32).named(field.name());
            case "number" -> Types.optional(PrimitiveTypeName.DOUBLE).named(field.name());
            case "boolean" -> Types.optional(PrimitiveTypeName.BOOLEAN).named(field.name());
            case "date", "any" ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(field.name());
            case "array" ->
                Types.requiredList()
                        .requiredElement(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(field.name());
            default ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(field.name());
        };
    }

    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final List<Field> fields;

        Builder(OutputFile file, List<Field> fields) {
            super(file);
            this.fields = fields;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // the only way that must be there
        protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration configuration) {
            return new Rows(fields);
        }
    }

    /** Puts values into columns. */
    private static final class Rows extends WriteSupport<List<@Nullable Object>> {
        private final List<Field> fields;

        @SuppressWarnings("NullAway.Init") // the library gives it before the first row
        private RecordConsumer consumer;

        Rows(List<Field> fields) {
            this.fields = fields;
        }

        @Override
        @SuppressWarnings("deprecation") // the only way that must be there
        public WriteContext init(Configuration configuration) {
            List<Type> types = new ArrayList<>();
            fields.forEach(field -> types.add(type(field)));
            return new WriteContext(new MessageType("casus", types), new HashMap<>());
        }

        @Override
        public void prepareForWrite(RecordConsumer recordConsumer) {
            consumer = recordConsumer;
        }

        @Override
        public void write(List<@Nullable Object> values) {
            consumer.startMessage();
            for (int i = 0; i < values.size(); i++) {
                Object value = converted(values.get(i), fields.get(i).type());
                if (value != null) {
                    consumer.startField(fields.get(i).name(), i);
                    field(value);
                    consumer.endField(fields.get(i).name(), i);
                }
            }
            consumer.endMessage();
        }

        private static @Nullable Object converted(@Nullable Object value, String type) {
            if (type.equals("any")) {
                String day = String.valueOf(value);
                return day.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(day) : null;
            }
            return value;
        }

        private void field(Object value) {
            if (value instanceof List<?> list) {
                consumer.startGroup();
                if (!list.isEmpty()) {
                    consumer.startField("list", 0);
                    for (Object item : list) {
                        consumer.startGroup();
                        consumer.startField("element", 0);
                        consumer.addBinary(Binary.fromString(item.toString()));
                        consumer.endField("element", 0);
                        consumer.endGroup();
                    }
                    consumer.endField("list", 0);
                }
                consumer.endGroup();
            } else if (value instanceof Integer whole) {
                consumer.addInteger(whole);
            } else if (value instanceof Double number) {
                consumer.addDouble(number);
            } else if (value instanceof Boolean flag) {
                consumer.addBoolean(flag);
            } else if (value instanceof LocalDate day) {
                consumer.addInteger(Math.toIntExact(day.toEpochDay()));
            } else {
                consumer.addBinary(Binary.fromString(value.toString()));
            }
        }
    }
}
