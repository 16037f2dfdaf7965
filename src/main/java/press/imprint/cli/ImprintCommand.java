package press.imprint.cli;

import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import press.imprint.BugException;
import press.imprint.UsageException;
import press.imprint.Version;
import press.imprint.diagnostic.ImprintException;
import press.imprint.diagnostic.Visible;

/** The command {@code imprint} and all that it can do. */
@Command(
        name = "imprint",
        description = "One story in; a printed page, a Word file, an e-book and a briefing out.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = ImprintCommand.Versions.class,
        subcommands = {
            ExportCommand.class,
            BundleCommand.class,
            InspectCommand.class,
            MendCommand.class,
            CheckCommand.class,
            FormatsCommand.class,
            ShelfCommands.Themes.class,
            ShelfCommands.Layouts.class,
            ShelfCommands.Templates.class,
            ShelfCommands.Fonts.class,
            ImprintCommand.Completion.class,
            HelpCommand.class
        },
        footer = {"", "Example: imprint export story.txt"})
public final class ImprintCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    @CommandLine.Option(names = "--version", versionHelp = true, description = "version of Imprint and of its Java")
    boolean version;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "this help")
    boolean help;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /** Runs a command line and answers the exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        CommandLine line = new CommandLine(new ImprintCommand(), new Commands(surroundings));
        line.setOut(surroundings.out());
        line.setErr(surroundings.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUnmatchedOptionsArePositionalParams(false);
        line.setParameterExceptionHandler((failure, given) -> wrong(failure, surroundings));
        line.setExecutionExceptionHandler((failure, command, result) -> failed(failure, surroundings));
        return line.execute(arguments);
    }

    /** The command line is wrong. */
    private static int wrong(ParameterException failure, Surroundings surroundings) {
        surroundings.err().print("imprint: " + Visible.of(Objects.toString(failure.getMessage(), "")) + "\n");
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, surroundings.err())) {
            surroundings
                    .err()
                    .print("Try: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help\n");
        }
        surroundings.err().flush();
        return ExitCode.USAGE.number();
    }

    private static int failed(Exception failure, Surroundings surroundings) {
        try {
            return switch (failure) {
                case UsageException wrong -> {
                    surroundings.err().print("imprint: " + Visible.of(Objects.toString(wrong.getMessage(), "")) + "\n");
                    yield ExitCode.USAGE.number();
                }
                // A theme that is not there is a wrong command line, said before any work.
                case press.imprint.diagnostic.DesignException wrong -> {
                    surroundings.err().print(wrong.diagnostic() + "\n");
                    yield ExitCode.USAGE.number();
                }
                case ImprintException known -> {
                    surroundings.err().print(known.diagnostic() + "\n");
                    yield ExitCode.FAILED.number();
                }
                case Console.ClosedException closed -> ExitCode.CLOSED.number();
                case InterruptedException stopped -> ExitCode.CLOSED.number();
                case BugException bug -> Bug.report(bug, surroundings);
                default -> Bug.report(failure, surroundings);
            };
        } finally {
            surroundings.err().flush();
        }
    }

    /** Makes the commands, which need to know their surroundings. */
    private record Commands(Surroundings surroundings) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> kind) throws Exception {
            try {
                return kind.getDeclaredConstructor(Surroundings.class).newInstance(surroundings);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(kind);
            }
        }
    }

    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.GENERATOR + " (Java " + Runtime.version() + ")"};
        }
    }

    /** Scripts for shells. */
    @Command(
            name = "completion",
            description = "Prints a completion script for bash and zsh, or for fish with --fish.",
            footer = {"", "Example: imprint completion > ~/.local/share/bash-completion/completions/imprint"})
    static final class Completion implements Runnable {

        private final Surroundings surroundings;

        @Spec
        @SuppressWarnings("NullAway.Init")
        private CommandSpec spec;

        @CommandLine.Option(names = "--fish", description = "for fish")
        boolean fish;

        @CommandLine.Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "this help")
        boolean help;

        Completion(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public void run() {
            CommandLine root = spec.root().commandLine();
            surroundings.out().print(fish ? FishCompletion.of(root) : AutoComplete.bash("imprint", root));
            surroundings.out().flush();
        }
    }
}
