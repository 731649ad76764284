package org.casus.gazetteer;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.casus.model.ImportReport;
import org.casus.model.MessageCode;
import org.casus.model.Problem;

/**
 * Packs the files of a GeoNames dump into a gazetteer. Everything is streamed; memory holds 12 bytes a place. The file appears under its name
 * only when it is complete. A row that cannot be read is named and left out; a dump of which many rows cannot be read is refused.
 */
public final class DumpImport {
    /** Problems that are told one by one. */
    private static final int TOLD = 20;
    /** So many rows may be bad, and of more rows one in so many. */
    private static final int TOLERANCE = 100;

    private static final int LARGEST_ID = 1_000_000_000;
    private static final int BREATH = 1 << 12;

    private final Path out;
    private final Selection selection;
    private final DumpListener listener;
    private final List<DumpFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> divisions = new HashMap<>();
    private final RowIndex index = new RowIndex();
    private final BitSet ids = new BitSet();
    /** Places that a file of names has names of. */
    private final BitSet named = new BitSet();

    private final Map<String, String> sources = new LinkedHashMap<>();
    private long total;
    private long done;
    private long rows;
    private long passedOver;
    private int faults;

    /**
     * An import.
     *
     * @param inputs files of the dump, zipped or not, in any order
     * @param out file to write; its folder is made when it is not there
     * @param selection which places are kept
     */
    public DumpImport(List<Path> inputs, Path out, Selection selection, DumpListener listener) {
        this.out = out.toAbsolutePath();
        this.selection = selection;
        this.listener = listener;
        for (Path input : inputs) {
            try {
                files.add(DumpFile.open(input));
            } catch (DumpFault fault) {
                problems.add(fault.problem());
            }
        }
    }

    /**
     * Reads all files and writes the gazetteer.
     *
     * @param made what is said of its making behind the licence: by which program and when
     * @throws IOException when it cannot be written
     * @throws CancellationException when the listener wants no more; nothing is left behind
     */
    public ImportReport run(String made) throws IOException {
        if (problems.isEmpty() && files.stream().noneMatch(file -> file.kind() == DumpKind.PLACES)) {
            problems.add(new Problem(
                    MessageCode.D017,
                    null,
                    0,
                    0,
                    MessageCode.D017.meaning() + ": no file of places among these; " + MessageCode.D017.advice()));
        }
        if (!problems.isEmpty()) {
            return report(false, 0, 0);
        }
        Path folder = Files.createDirectories(out.getParent() == null ? out.getRoot() : out.getParent());
        try (Work work = Work.in(folder, out.getFileName() + ".part");
                PackedWriter writer = new PackedWriter(work.folder())) {
            return pack(writer, work.folder().resolve("GAZETTEER"), made);
        } catch (DumpFault fault) {
            problems.add(fault.problem());
            return report(false, 0, 0);
        }
    }

    private ImportReport pack(PackedWriter writer, Path part, String made) throws IOException {
        // Names are read twice: first whose they are.
        total = files.stream()
                .mapToLong(file -> file.kind() == DumpKind.NAMES ? 2 * file.size() : file.size())
                .sum();
        each(DumpKind.DIVISIONS, line -> division(line));
        whoseNames();
        each(DumpKind.PLACES, line -> place(line, writer));
        each(DumpKind.NAMES, line -> name(line, writer));
        if (writer.rows() == 0) {
            throw new DumpFault(MessageCode.D017, files.get(0).path(), 0, "no place in it is of a kind that is kept");
        }
        listener.report("Sorting the spellings", 0, 1);
        int spellings;
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
            spellings = writer.write(stream, PackedWriter.ATTRIBUTION + "; " + made + " from " + told(), divisions);
        }
        PackedSites.map(part);
        Files.move(part, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return report(true, writer.rows(), spellings);
    }

    private String told() {
        return sources.entrySet().stream()
                .map(source -> source.getKey() + " (SHA-256 " + source.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private ImportReport report(boolean written, int places, int spellings) {
        if (faults > TOLD) {
            problems.add(new Problem(MessageCode.D020, null, 0, 0, "so are " + (faults - TOLD) + " more rows"));
        }
        return new ImportReport(written, places, spellings, passedOver, faults, problems);
    }

    /** What is done with a line. */
    private interface Step {
        void take(String line) throws IOException, RowFault;
    }

    private void each(DumpKind kind, Step step) throws IOException {
        for (DumpFile file : files) {
            if (file.kind() == kind) {
                String name = String.valueOf(file.path().getFileName());
                String hash = file.read(progress(name), line -> line(line, file.path(), step));
                sources.put(name, hash);
            }
        }
    }

    private ByteCount progress(String name) {
        return bytes -> {
            done += bytes;
            listener.report("Reading " + name, done, total);
        };
    }

    private void whoseNames() throws IOException {
        for (DumpFile file : files) {
            if (file.kind() == DumpKind.NAMES) {
                file.read(progress(String.valueOf(file.path().getFileName())), line -> {
                    if (line.number() % BREATH == 0) {
                        breathe();
                    }
                    if (line.text() != null) {
                        named(line.text());
                    }
                });
            }
        }
    }

    private void breathe() {
        if (listener.stopped()) {
            throw new CancellationException("interrupted; nothing was written");
        }
    }

    private void line(DumpLine line, Path file, Step step) throws IOException {
        if (++rows % BREATH == 0) {
            breathe();
        }
        try {
            if (line.text() == null) {
                throw new RowFault(String.valueOf(line.fault()));
            }
            if (line.text().charAt(0) != '#') {
                step.take(line.text());
            }
        } catch (RowFault fault) {
            faults++;
            if (faults <= TOLD) {
                problems.add(new Problem(
                        MessageCode.D020,
                        file.toString(),
                        line.number(),
                        0,
                        MessageCode.D020.meaning() + ": " + fault.getMessage() + "; left out"));
            }
            if (faults > TOLERANCE && faults > rows / TOLERANCE) {
                throw new DumpFault(
                        MessageCode.D017, file, line.number(), faults + " of " + rows + " rows cannot be read");
            }
        }
    }

    private void division(String line) throws RowFault {
        String[] columns = line.split("\t", -1);
        if (columns.length < 2) {
            throw new RowFault("no name of a division");
        }
        divisions.put(columns[0], columns[1]);
    }

    private void place(String line, PackedWriter writer) throws IOException, RowFault {
        GeoNamesRow row = GeoNamesRow.of(line);
        if (row.id() >= LARGEST_ID) {
            throw new RowFault("'" + row.id() + "' is no id");
        }
        String division = row.country() + '.' + row.admin1();
        if (row.featureCode().equals("ADM1")) {
            divisions.putIfAbsent(division, row.name());
        }
        String name = PackedWriter.fits(row.name()) ? row.name() : row.ascii();
        if (!selection.keeps(row) || name.isBlank() || !PackedWriter.fits(name) || ids.get(row.id())) {
            passedOver++;
            return;
        }
        ids.set(row.id());
        Site site = new Site(
                name,
                Alpha3.of(row.country()),
                null,
                row.latitude(),
                row.longitude(),
                row.population(),
                (long) row.id(),
                row.featureCode(),
                false);
        int at = writer.add(site, division);
        index.add(row.id(), row.population());
        List<String> names = new ArrayList<>(List.of(row.name(), row.ascii()));
        if (!named.get(row.id())) {
            names.addAll(OtherNames.readable(row.others()));
        }
        writer.spell(Spellings.of(names, row.country(), row.featureCode().equals("ADM1")), at, row.population());
    }

    /** Notes whose names a file of names has: of all others those in the file of places are taken. */
    private void named(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length >= 8 && isEnglish(columns)) {
            try {
                int id = GeoNamesRow.id(columns[1]);
                if (id < LARGEST_ID) {
                    named.set(id);
                }
            } catch (RowFault told) {
                // The second reading tells it.
            }
        }
    }

    private static boolean isEnglish(String[] columns) {
        boolean colloquial = columns[6].equals("1");
        return OtherNames.english(columns[2]) && !colloquial && OtherNames.isReadable(columns[3]);
    }

    private void name(String line, PackedWriter writer) throws IOException, RowFault {
        String[] columns = line.split("\t", -1);
        if (columns.length < 8) {
            throw new RowFault(columns.length + " columns, not 8 or more");
        }
        int row = index.row(GeoNamesRow.id(columns[1]));
        if (row >= 0 && isEnglish(columns)) {
            writer.spell(Spellings.of(List.of(columns[3]), "", false), row, index.population(row));
        }
    }
}
