package org.entente.text.answer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first 64 bits of the SHA-256 of a value made of records, lists, sets, maps, optionals, enums, texts, numbers and days: equal
 * for equal values in any process, whatever order a set has there. Every component of a record counts, also one that is added
 * later; what it does not know it refuses.
 */
public final class Digest {

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            List<Method> components = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                components.add(component.getAccessor());
            }
            return components;
        }
    };

    private final StringBuilder text = new StringBuilder();

    private Digest() {}

    /** The digest of values in their order. */
    public static long of(Object... values) {
        Digest digest = new Digest();
        for (Object value : values) {
            digest.add(value);
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(digest.text.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void add(Object value) {
        if (value instanceof String string) {
            text.append(string.length()).append(':').append(string);
        } else if (value instanceof Enum<?> constant) {
            text.append(constant.getDeclaringClass().getSimpleName())
                    .append('.')
                    .append(constant.name());
        } else if (value instanceof Record record) {
            components(record);
        } else if (value instanceof Optional<?> optional) {
            all('?', optional.stream().toList());
        } else if (value instanceof List<?> list) {
            all('[', list);
        } else if (value instanceof Set<?> set) {
            ordered(set);
        } else if (value instanceof Map<?, ?> map) {
            ordered(map.entrySet());
        } else if (value instanceof Map.Entry<?, ?> entry) {
            all('=', List.of(entry.getKey(), entry.getValue()));
        } else if (value instanceof Number || value instanceof Boolean || value instanceof LocalDate) {
            text.append(value).append(';');
        } else {
            throw new IllegalArgumentException("no digest of " + value.getClass());
        }
    }

    private void all(char kind, Collection<?> values) {
        text.append(kind).append(values.size()).append(':');
        values.forEach(this::add);
    }

    private void ordered(Set<?> set) {
        List<String> members = new ArrayList<>(set.size());
        for (Object member : set) {
            Digest inner = new Digest();
            inner.add(member);
            members.add(inner.text.toString());
        }
        Collections.sort(members);
        all('{', members);
    }

    private void components(Record record) {
        text.append(record.getClass().getSimpleName()).append('(');
        for (Method component : COMPONENTS.get(record.getClass())) {
            try {
                add(component.invoke(record));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(record.getClass() + " cannot be read", e);
            }
        }
        text.append(')');
    }
}
