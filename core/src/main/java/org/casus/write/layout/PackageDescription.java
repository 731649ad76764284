package org.casus.write.layout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.model.Coder;

/** The description of an export, as a Frictionless data package: files, columns, what made them, and whose they are. */
final class PackageDescription {
    static final String FILE = "datapackage.json";

    private static final List<String> LICENCES = List.of(
            "Sentences, titles and other words of the articles stay under the rights of those who published them.",
            "Names and coordinates of places: GeoNames (https://www.geonames.org), CC BY 4.0.");

    private final OutputFolder folder;
    private final List<Resource> resources;
    private final Map<String, Integer> leftOut;
    private final ExportNotes notes;

    PackageDescription(OutputFolder folder, List<Resource> resources, Map<String, Integer> leftOut, ExportNotes notes) {
        this.folder = folder;
        this.resources = resources;
        this.leftOut = leftOut;
        this.notes = notes;
    }

    void write() throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (OutputStream output = folder.open(FILE);
                JsonGenerator json = new JsonFactory().createGenerator(output)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            json.writeStringField("profile", "data-package");
            json.writeStringField("name", "casus-" + notes.format() + "-" + notes.unit());
            json.writeStringField("title", "Casus " + notes.unit() + ", layout " + notes.format());
            json.writeArrayFieldStart("licenses");
            json.writeStartObject();
            json.writeStringField("name", notes.codebookLicence());
            json.writeStringField("title", "Licence of the codebook that the events were read with");
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayFieldStart("licenceNotes");
            for (String licence : LICENCES) {
                json.writeString(licence);
            }
            json.writeEndArray();
            made(json);
            json.writeArrayFieldStart("resources");
            for (Resource resource : resources) {
                resource(json, resource);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void made(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("casus");
        json.writeStringField("format", notes.format());
        json.writeStringField("unit", notes.unit());
        json.writeNumberField("chosen", notes.chosen());
        json.writeObjectFieldStart("selection");
        for (Map.Entry<String, String> chosen : notes.selection().entrySet()) {
            json.writeStringField(chosen.getKey(), chosen.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("leftOut");
        for (Map.Entry<String, Integer> reason : leftOut.entrySet()) {
            json.writeNumberField(reason.getKey(), reason.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("coders");
        List<Map.Entry<Coder, Integer>> coders = notes.coders().entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .toList();
        for (Map.Entry<Coder, Integer> entry : coders) {
            Coder coder = entry.getKey();
            json.writeStartObject();
            json.writeStringField("version", coder.version());
            json.writeStringField("codebook", coder.codebook());
            json.writeStringField("codebookVersion", coder.codebookVersion());
            json.writeStringField("codebookSha256", coder.codebookSha256());
            json.writeStringField("engine", coder.engine());
            json.writeNumberField(notes.unit(), entry.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void resource(JsonGenerator json, Resource resource) throws IOException {
        Path path = folder.path(resource.file());
        json.writeStartObject();
        json.writeStringField("name", resource.file().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-"));
        json.writeStringField("path", resource.file());
        json.writeStringField("description", resource.description());
        json.writeStringField("format", resource.format());
        json.writeStringField("mediatype", resource.mediaType());
        if (!resource.format().equals("parquet")) {
            json.writeStringField("encoding", "utf-8");
        }
        json.writeNumberField("bytes", Files.size(path));
        json.writeStringField("hash", "sha256:" + hash(path));
        json.writeNumberField("rows", resource.rows());
        SheetForm form = resource.form();
        if (form != null) {
            json.writeObjectFieldStart("dialect");
            json.writeStringField("delimiter", String.valueOf(form.separator()));
            json.writeBooleanField("header", form.header());
            json.writeStringField("lineTerminator", "\n");
            if (form.quoting() == SheetForm.Quoting.NONE) {
                json.writeNullField("quoteChar");
            } else {
                json.writeStringField("quoteChar", "\"");
                json.writeBooleanField("doubleQuote", true);
            }
            json.writeEndObject();
        }
        if (!resource.fields().isEmpty()) {
            json.writeObjectFieldStart("schema");
            json.writeArrayFieldStart("fields");
            for (Field field : resource.fields()) {
                json.writeStartObject();
                json.writeStringField("name", field.name());
                json.writeStringField("type", field.type());
                json.writeStringField("description", field.description());
                json.writeEndObject();
            }
            json.writeEndArray();
            if (form != null) {
                json.writeArrayFieldStart("missingValues");
                json.writeString(form.missing());
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String hash(Path path) throws IOException {
        try (InputStream input = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream reading = new DigestInputStream(input, digest)) {
                reading.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
