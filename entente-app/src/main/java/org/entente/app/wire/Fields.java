package org.entente.app.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** The fields of a record type, in the order in which they are declared. */
final class Fields {

    /**
     * One field.
     *
     * @param name as written: words joined by underscores
     * @param type its declared type
     * @param meaning what it means, empty where nothing is said
     * @param handle reads it
     */
    record Field(String name, Type type, String meaning, MethodHandle handle) {

        Object of(Object owner) {
            try {
                return (Object) handle.invoke(owner);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("field " + name + " cannot be read", e);
            }
        }
    }

    private static final ClassValue<List<Field>> OF_TYPE = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private Fields() {}

    static List<Field> of(Class<?> type) {
        return OF_TYPE.get(type);
    }

    private static List<Field> read(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Meaning meaning = component.getAnnotation(Meaning.class);
                fields.add(new Field(
                        written(component.getName()),
                        component.getGenericType(),
                        meaning == null ? "" : meaning.value(),
                        MethodHandles.lookup().unreflect(component.getAccessor())));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(type + " cannot be read", e);
            }
        }
        return List.copyOf(fields);
    }

    /** {@code turningPoints} as {@code turning_points}. */
    static String written(String name) {
        StringBuilder written = new StringBuilder();
        name.chars().forEach(c -> {
            if (Character.isUpperCase(c)) {
                written.append('_');
            }
            written.append((char) Character.toLowerCase(c));
        });
        return written.toString();
    }
}
