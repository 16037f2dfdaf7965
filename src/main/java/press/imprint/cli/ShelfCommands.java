package press.imprint.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import press.imprint.design.Shelf;
import press.imprint.design.ShelfItem;
import press.imprint.diagnostic.DesignException;

/** Lists of what is on the shelf: themes, layouts, templates, fonts. */
final class ShelfCommands {

    private ShelfCommands() {}

    /** One list: a line each, with the name, what it is, and where it was found. */
    abstract static class Listing implements Callable<Integer> {

        private final Surroundings surroundings;

        @Option(names = "--shelf", paramLabel = "DIR", description = "folder with your own; repeatable")
        private List<Path> shelves = new ArrayList<>();

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "this help")
        boolean help;

        Listing(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        abstract List<ShelfItem> items(Shelf shelf) throws DesignException;

        @Override
        public Integer call() throws DesignException {
            PrintWriter out = surroundings.out();
            for (ShelfItem item : items(Shelf.of(shelves))) {
                out.print(String.format(Locale.ROOT, "%-24s %s (%s)\n", item.name(), item.description(), item.where()));
            }
            out.flush();
            return ExitCode.DONE.number();
        }
    }

    /** Themes. */
    @Command(
            name = "themes",
            description = "Lists the themes.",
            footer = {"", "Example: imprint themes --shelf house-style"})
    static final class Themes extends Listing {
        Themes(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        List<ShelfItem> items(Shelf shelf) throws DesignException {
            return shelf.themes();
        }
    }

    /** Layouts. */
    @Command(
            name = "layouts",
            description = "Lists the layouts of the page.",
            footer = {"", "Example: imprint layouts"})
    static final class Layouts extends Listing {
        Layouts(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        List<ShelfItem> items(Shelf shelf) throws DesignException {
            return shelf.layouts();
        }
    }

    /** Text templates. */
    @Command(
            name = "templates",
            description = "Lists the templates of text outputs.",
            footer = {"", "Example: imprint templates"})
    static final class Templates extends Listing {
        Templates(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        List<ShelfItem> items(Shelf shelf) throws DesignException {
            return shelf.textTemplates();
        }
    }

    /** Fonts. */
    @Command(
            name = "fonts",
            description = "Lists the font families.",
            footer = {"", "Example: imprint fonts"})
    static final class Fonts extends Listing {
        Fonts(Surroundings surroundings) {
            super(surroundings);
        }

        @Override
        List<ShelfItem> items(Shelf shelf) throws DesignException {
            return shelf.fontFamilies();
        }
    }
}
