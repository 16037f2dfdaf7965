package press.imprint.design;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import press.imprint.article.Span;
import press.imprint.diagnostic.DesignException;
import press.imprint.diagnostic.DiagnosticCode;

/**
 * FreeMarker, locked up: templates come from the shelf only and can reach the view they are given and nothing else. No
 * class, no file, no log; root locale, UTC, UTF-8. A template is as trusted as a file that a colleague sent.
 */
final class TemplateEngine implements Templates {

    private final Shelf shelf;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /** Made when the first template is asked for: most runs that write no text never need FreeMarker. */
    private static final class Holder {
        private final Configuration configuration;
        private final TemplateShelf loader;
        private final ScheduledExecutorService watch = watch();

        Holder(Shelf shelf) {
            loader = new TemplateShelf(shelf);
            configuration = configuration(loader);
        }
    }

    private volatile @Nullable Holder holder;

    TemplateEngine(Shelf shelf) {
        this.shelf = shelf;
    }

    private static Configuration configuration(TemplateShelf loader) {
        withoutLog();
        Configuration configuration = new InterruptibleConfiguration();
        configuration.setTemplateLoader(loader);
        configuration.setObjectWrapper(new ViewWrapper(weight -> {}));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setAttemptExceptionReporter((exception, environment) -> {});
        configuration.setLogTemplateExceptions(false);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setLocalizedLookup(false);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }

    /** Looking for a log library takes a sixth of a cold run, and what goes wrong is thrown, not logged. */
    @SuppressWarnings("deprecation") // the other way is a property of the whole virtual machine
    static void withoutLog() {
        try {
            freemarker.log.Logger.selectLoggerLibrary(freemarker.log.Logger.LIBRARY_NONE);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no log needs no class", e);
        }
    }

    @Override
    public void arrange(String kind, String name, Record view, Writer to) throws IOException, DesignException {
        Template template = template(kind, name);
        Holder engine = engine();
        new Arrangement(template, view, to, engine.loader::shown).run(engine.watch, Arrangement.MOST_MILLIS);
    }

    /** A clock that ends templates which do not end; holds up no program that does. */
    static ScheduledExecutorService watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("template watch").factory());
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    /** Reads and parses a template. */
    void check(String kind, String name) throws DesignException {
        template(kind, name);
    }

    private Holder engine() {
        Holder engine = holder;
        if (engine == null) {
            synchronized (this) {
                engine = holder;
                if (engine == null) {
                    engine = new Holder(shelf);
                    holder = engine;
                }
            }
        }
        return engine;
    }

    private Template template(String kind, String name) throws DesignException {
        Template known = templates.get(kind + ":" + name);
        if (known != null) {
            return known;
        }
        Template read = read(kind, name);
        templates.put(kind + ":" + name, read);
        return read;
    }

    private Template read(String kind, String name) throws DesignException {
        String ending = Shelf.ending(kind);
        try {
            if (Shelf.isFile(name)) {
                return userTemplate(kind, name);
            }
            // Asked first, for its message has the nearest name.
            shelf.found(kind, name, ending);
            return engine().configuration.getTemplate(kind + "/" + name + ending);
        } catch (ParseException e) {
            throw Mistakes.of(e, engine().loader::shown);
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw new IllegalStateException("the template " + name + " was there a moment ago", e);
        } catch (IOException e) {
            throw new DesignException(DiagnosticCode.FILE_UNREADABLE, name, Span.NONE, Place.said(e), e);
        }
    }

    private Template userTemplate(String kind, String name) throws DesignException, IOException {
        Shelf.Found found = Shelf.userFile(name);
        // Named as if it stood on the shelf, so that it can include what does.
        String path = kind + "/" + found.path();
        Template template =
                new Template(path, name, new StringReader(TemplateShelf.text(found)), engine().configuration);
        InterruptibleConfiguration.interruptible(template);
        return template;
    }
}
