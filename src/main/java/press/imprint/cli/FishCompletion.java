package press.imprint.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** A completion script for fish, which picocli does not make. */
final class FishCompletion {

    private FishCompletion() {}

    static String of(CommandLine root) {
        StringBuilder script = new StringBuilder("# completions of imprint for fish\n");
        root.getSubcommands().forEach((name, command) -> {
            script.append("complete -c imprint -n __fish_use_subcommand -f -a ")
                    .append(quoted(name))
                    .append(" -d ")
                    .append(quoted(first(command.getCommandSpec().usageMessage().description())))
                    .append('\n');
            for (OptionSpec option : command.getCommandSpec().options()) {
                script.append("complete -c imprint -n ").append(quoted("__fish_seen_subcommand_from " + name));
                for (String written : option.names()) {
                    script.append(written.startsWith("--") ? " -l " : " -s ").append(written.replaceFirst("^-+", ""));
                }
                script.append(option.arity().max() > 0 ? " -r" : "")
                        .append(" -d ")
                        .append(quoted(first(option.description())))
                        .append('\n');
            }
        });
        return script.toString();
    }

    private static String first(String[] lines) {
        return lines.length == 0 ? "" : lines[0].replace("${DEFAULT-VALUE}", "default");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
