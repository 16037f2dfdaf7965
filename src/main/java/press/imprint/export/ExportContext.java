package press.imprint.export;

import java.time.Instant;
import java.util.Optional;
import press.imprint.design.Design;
import press.imprint.diagnostic.Diagnostics;

/**
 * Everything an exporter may know besides the stories.
 *
 * @param design theme, layout, templates and fonts
 * @param options what was said with {@code --set}
 * @param banner words that every page, name and metadata must show (an embargo), if any
 * @param embed whether the normalized story goes into the file
 * @param madeAt the time to write as time of making, where files must have one and the story says none; absent: a fixed
 *     date or none
 * @param generator name and version of Imprint
 * @param diagnostics where to say what the format cannot hold
 */
public record ExportContext(
        Design design,
        OptionValues options,
        Optional<String> banner,
        boolean embed,
        Optional<Instant> madeAt,
        String generator,
        Diagnostics diagnostics) {}
