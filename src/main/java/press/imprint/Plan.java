package press.imprint;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.imprint.article.Metadata;
import press.imprint.design.Design;
import press.imprint.design.Role;
import press.imprint.design.Shelf;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.Diagnostics;
import press.imprint.diagnostic.Nearest;
import press.imprint.export.ExportContext;
import press.imprint.export.Exporter;
import press.imprint.export.Exporters;
import press.imprint.export.Option;
import press.imprint.export.OptionValues;

/**
 * A request that was checked: what holds for all its stories.
 *
 * @param request what was asked for
 * @param design the looks
 * @param options the options of single formats
 * @param gate which stories may go out
 */
record Plan(ExportRequest request, Design design, OptionValues options, StatusGate gate) {

    /**
     * Checks everything that can be checked before any work.
     *
     * @throws UsageException where the request is wrong
     * @throws DesignException where theme, layout or a template is
     */
    static Plan of(ExportRequest request, Exporters exporters) throws UsageException, DesignException {
        ExportRequest.Choices choices = request.choices();
        checkMetadata(choices.metadata);
        OptionValues options = options(choices.settings, exporters);
        Shelf shelf = Shelf.of(choices.shelves);
        Design design = shelf.design(choices.theme, choices.layout);
        if (choices.template != null) {
            shelf.checkTemplate("text", choices.template);
        }
        // The one place where the clock is read: embargoes end without anybody's doing.
        Instant now = choices.now == null ? Clock.systemUTC().instant() : choices.now;
        return new Plan(request, design, options, new StatusGate(now, choices.beforeEmbargo, choices.withNotes));
    }

    /** The exporters asked for, each once, in the order asked. */
    static List<Exporter> formats(List<String> names, Exporters exporters) throws UsageException {
        List<Exporter> chosen = new ArrayList<>();
        for (String name : names.contains("all") ? exporters.names() : names) {
            Exporter exporter = exporters
                    .named(name)
                    .orElseThrow(() -> new UsageException("there is no format \"" + name + "\""
                            + Nearest.hint(name, exporters.names()) + " (formats: "
                            + String.join(", ", exporters.names()) + ")"));
            if (!chosen.contains(exporter)) {
                chosen.add(exporter);
            }
        }
        if (chosen.isEmpty()) {
            throw new UsageException("no format was asked for");
        }
        return List.copyOf(chosen);
    }

    ExportContext context(Optional<String> banner, Diagnostics diagnostics) {
        return new ExportContext(
                design,
                options,
                banner,
                request.choices().embed,
                Optional.ofNullable(request.choices().madeAt),
                Version.GENERATOR,
                diagnostics);
    }

    /** Everything besides the story that decides about the bytes of its files; for resuming. */
    String fingerprint() {
        ExportRequest.Choices choices = request.choices();
        return String.join(
                "\n",
                Version.GENERATOR,
                looks(),
                design.layout().toString(),
                String.valueOf(choices.template),
                choices.shelves.toString(),
                new TreeMap<>(choices.settings).toString(),
                Boolean.toString(choices.embed),
                String.valueOf(choices.madeAt));
    }

    /** What the theme says, not what it is called: a file of the same name may have changed. */
    private String looks() {
        StringBuilder looks = new StringBuilder();
        looks.append(design.theme().textFamily())
                .append(design.theme().sansFamily())
                .append(design.theme().monoFamily())
                .append(design.theme().accent())
                .append(design.theme().link())
                .append(design.theme().tint());
        for (Role role : Role.values()) {
            looks.append(design.theme().style(role));
        }
        return looks.toString();
    }

    private static void checkMetadata(Map<String, List<String>> metadata) throws UsageException {
        for (Map.Entry<String, List<String>> entry : metadata.entrySet()) {
            MetadataField field = MetadataField.named(entry.getKey())
                    .orElseThrow(() -> new UsageException("--meta has no field \"" + entry.getKey() + "\""
                            + Nearest.hint(entry.getKey(), MetadataField.keys()) + " (fields: "
                            + String.join(", ", MetadataField.keys()) + ")"));
            for (String value : entry.getValue()) {
                try {
                    Metadata.Builder trial = Metadata.builder();
                    field.set(trial, value);
                    trial.build();
                } catch (IllegalArgumentException e) {
                    throw new UsageException("--meta " + entry.getKey() + ": " + e.getMessage());
                }
            }
        }
    }

    private static OptionValues options(Map<String, String> settings, Exporters exporters) throws UsageException {
        OptionValues values = OptionValues.DEFAULTS;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            Option<?> option = exporters
                    .option(setting.getKey())
                    .orElseThrow(() -> new UsageException("--set has no key \"" + setting.getKey() + "\""
                            + Nearest.hint(setting.getKey(), keys(exporters))));
            values = with(values, option, setting.getValue());
        }
        return values;
    }

    private static <T> OptionValues with(OptionValues values, Option<T> option, String text) throws UsageException {
        T value = option.parser()
                .apply(text)
                .orElseThrow(() -> new UsageException(
                        "--set " + option.key() + "=" + text + ": the value is one of: " + option.values()));
        return values.with(option, value);
    }

    private static List<String> keys(Exporters exporters) {
        return exporters.all().stream()
                .flatMap(exporter -> exporter.options().stream())
                .<String>map(Option::key)
                .toList();
    }
}
