package press.imprint.design;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.imprint.diagnostic.Nearest;

/**
 * Shows a template strings, numbers, booleans, lists and records of these by the names of their components. Nothing else
 * passes: no method, no class, no bean.
 */
final class ViewWrapper implements ObjectWrapper {

    /** Something in the view itself failed, not the template. */
    static final class ViewException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ViewException(Throwable cause) {
            super(cause);
        }
    }

    private static final ClassValue<Map<String, Method>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> fields = new LinkedHashMap<>();
            for (RecordComponent component :
                    Optional.ofNullable(type.getRecordComponents()).orElse(new RecordComponent[0])) {
                Method accessor = component.getAccessor();
                // View records need not be public.
                accessor.setAccessible(true);
                fields.put(component.getName(), accessor);
            }
            return fields;
        }
    };

    private static final int MOST_WALKS = 16;

    private final LongConsumer step;
    private int walks;

    /**
     * A wrapper for one run.
     *
     * @param step told the number of characters in each thing that is made as it is listed
     */
    ViewWrapper(LongConsumer step) {
        this.step = step;
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        return switch (value) {
            case null -> null;
            case String text -> new SimpleScalar(text);
            case Boolean flag -> flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            case Integer number -> new SimpleNumber(number);
            case Long number -> new SimpleNumber(number);
            case Double number -> new SimpleNumber(number);
            case Optional<?> optional -> wrap(optional.orElse(null));
            case Record view -> new Fields(view);
            case List<?> list -> new Sequence(list);
            case Iterable<?> many -> new Stories(many);
            case TemplateModel model -> model;
            default ->
                throw new TemplateModelException("values of " + value.getClass().getSimpleName() + " are not shown");
        };
    }

    /** A record by the names of its components; a name it does not have is a mistake of the template. */
    private final class Fields implements TemplateHashModel {
        private final Record view;

        Fields(Record view) {
            this.view = view;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Map<String, Method> fields = FIELDS.get(view.getClass());
            Method accessor = fields.get(name);
            if (accessor == null) {
                throw new TemplateModelException(
                        "there is no \"" + name + "\" here" + Nearest.hint(name, fields.keySet()) + " (there is: "
                                + String.join(", ", fields.keySet()) + ")");
            }
            return wrap(value(view, accessor));
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private final class Sequence implements TemplateSequenceModel {
        private final List<?> list;

        Sequence(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    /** Things made one by one as they are listed, so that thousands never stand in memory together. */
    private final class Stories implements TemplateCollectionModel {
        private final Iterable<?> many;

        Stories(Iterable<?> many) {
            this.many = many;
        }

        @Override
        public TemplateModelIterator iterator() throws TemplateModelException {
            if (++walks > MOST_WALKS) {
                throw new TemplateModelException("the stories may be listed " + MOST_WALKS + " times at most");
            }
            Iterator<?> each = guarded(many::iterator);
            return new TemplateModelIterator() {
                @Override
                public @Nullable TemplateModel next() throws TemplateModelException {
                    Object next = guarded(each::next);
                    step.accept(weight(next));
                    return wrap(next);
                }

                @Override
                public boolean hasNext() {
                    return guarded(each::hasNext);
                }
            };
        }
    }

    /** Number of characters that a view holds, what is made as it is listed left out. */
    static long weight(@Nullable Object value) {
        return switch (value) {
            case String text -> text.length();
            case List<?> list -> {
                long sum = 0;
                for (Object each : list) {
                    sum += weight(each);
                }
                yield sum;
            }
            case Record view -> {
                long sum = 0;
                for (Method accessor : FIELDS.get(view.getClass()).values()) {
                    sum += weight(value(view, accessor));
                }
                yield sum;
            }
            case null, default -> 0;
        };
    }

    private static @Nullable Object value(Record view, Method accessor) {
        try {
            return accessor.invoke(view);
        } catch (InvocationTargetException e) {
            throw new ViewException(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new ViewException(e);
        }
    }

    private static <T> T guarded(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            throw new ViewException(e);
        }
    }
}
