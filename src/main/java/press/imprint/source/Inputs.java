package press.imprint.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import press.imprint.article.Span;
import press.imprint.diagnostic.DiagnosticCode;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.ReadException;
import press.imprint.diagnostic.Visible;

/**
 * Turns what the user named into inputs, in order: a file, a folder (all readable files under it, in name order), or
 * {@code -} for standard input.
 *
 * <p>Names are found now and files read when they are opened, so a folder of ten thousand stories takes no memory. What
 * cannot be read becomes an input that says so when it is opened: the others are not stopped by it.
 */
public final class Inputs {

    /** What stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    /** How much of a file is looked at to see whether a reader takes it. */
    private static final int GLIMPSE = 1 << 14;

    private static final int NAMED = 5;

    private final Path base;
    private final InputStream standardInput;
    private final Limits limits;
    private final Predicate<Source> taken;
    private final Diagnostics diagnostics;
    private boolean standardInputUsed;

    /**
     * Circumstances in which names are looked up.
     *
     * @param base folder that relative names start from
     * @param standardInput what {@code -} reads
     * @param taken whether a reader takes a file found in a folder; it is shown the name and the first bytes only
     * @param diagnostics where files that were passed over are named
     */
    public Inputs(
            Path base, InputStream standardInput, Limits limits, Predicate<Source> taken, Diagnostics diagnostics) {
        this.base = base;
        this.standardInput = standardInput;
        this.limits = limits;
        this.taken = taken;
        this.diagnostics = diagnostics;
    }

    /** The inputs that these names stand for. A file that is named twice comes twice. */
    public List<Input> expand(List<String> names) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            inputs.addAll(expand(name));
        }
        return inputs;
    }

    private List<Input> expand(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return List.of(standardInput());
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return List.of(new Refused(
                    name, DiagnosticCode.FILE_UNREADABLE, "it is on the network, and nothing is fetched from there"));
        }
        Path path;
        try {
            path = base.resolve(name);
        } catch (InvalidPathException e) {
            return List.of(new Refused(name, DiagnosticCode.FILE_MISSING, "no file can have this name"));
        }
        if (!name.isEmpty() && Files.isDirectory(path)) {
            return folder(name, path);
        }
        return List.of(new Named(name, path, limits));
    }

    private Input standardInput() {
        if (standardInputUsed) {
            return new Refused(
                    STANDARD_INPUT,
                    DiagnosticCode.FILE_UNREADABLE,
                    "standard input can be read only once; name it once");
        }
        standardInputUsed = true;
        return new Streamed(standardInput, limits);
    }

    private List<Input> folder(String name, Path folder) {
        FolderWalk walk = new FolderWalk(folder);
        List<String> files;
        try {
            files = walk.files();
        } catch (IOException | SecurityException e) {
            return List.of(new Refused(name, DiagnosticCode.FILE_UNREADABLE, "the folder cannot be read"));
        }
        String prefix = name.equals(".") ? "" : name.endsWith("/") ? name : name + "/";
        List<Input> inputs = new ArrayList<>();
        List<String> passedOver = new ArrayList<>(walk.unreadable());
        for (String file : files) {
            Path path = folder.resolve(file);
            if (isTaken(prefix + file, path)) {
                inputs.add(new Found(prefix + file, path, folder, limits));
            } else {
                passedOver.add(file);
            }
        }
        if (inputs.isEmpty()) {
            String detail = files.isEmpty()
                    ? "the folder holds no files"
                    : "no reader takes any of its files: " + list(passedOver);
            return List.of(new Refused(name, DiagnosticCode.FOLDER_EMPTY, detail));
        }
        if (!passedOver.isEmpty()) {
            diagnostics
                    .about(name)
                    .say(DiagnosticCode.FILE_SKIPPED, "no reader takes " + list(passedOver) + "; passed over");
        }
        return inputs;
    }

    /** A file that cannot even be looked at is kept: opening it says why. */
    private boolean isTaken(String name, Path path) {
        try {
            return taken.test(Source.of(name, RegularFile.head(path, GLIMPSE)));
        } catch (IOException | SecurityException e) {
            return true;
        }
    }

    private static String list(List<String> names) {
        StringBuilder list = new StringBuilder();
        list.append(names.size() == 1 ? "1 file (" : names.size() + " files (");
        for (int i = 0; i < Math.min(names.size(), NAMED); i++) {
            list.append(i == 0 ? "" : ", ").append(Visible.excerpt(names.get(i), 60));
        }
        return list.append(names.size() > NAMED ? ", ...)" : ")").toString();
    }

    /** A file the user named. */
    private record Named(String name, Path path, Limits limits) implements Input {
        @Override
        public Source open() throws ReadException {
            return Source.file(path, name, limits);
        }
    }

    /** A file in a folder the user named. */
    private record Found(String name, Path path, Path tree, Limits limits) implements Input {
        @Override
        public Source open() throws ReadException {
            return Source.file(path, name, tree, limits);
        }
    }

    /** Standard input. */
    private record Streamed(InputStream in, Limits limits) implements Input {
        @Override
        public String name() {
            return STANDARD_INPUT;
        }

        @Override
        public Source open() throws ReadException {
            byte[] bytes;
            try {
                bytes = RegularFile.read(in, limits.fileBytes());
            } catch (RegularFile.TooLarge e) {
                throw RegularFile.tooLarge(STANDARD_INPUT, limits);
            } catch (IOException e) {
                throw new ReadException(
                        DiagnosticCode.FILE_UNREADABLE, STANDARD_INPUT, Span.NONE, "standard input cannot be read", e);
            }
            if (bytes.length == 0) {
                throw new ReadException(
                        DiagnosticCode.FILE_EMPTY, STANDARD_INPUT, Span.NONE, "nothing came from standard input");
            }
            return Source.of(STANDARD_INPUT, bytes);
        }
    }

    /** What cannot be opened. */
    private record Refused(String name, DiagnosticCode code, String detail) implements Input {
        @Override
        public Source open() throws ReadException {
            throw new ReadException(code, name, Span.NONE, detail);
        }
    }
}
