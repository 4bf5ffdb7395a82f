package org.entente.app.wire;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** JSON Schema (draft 2020-12, as OpenAPI 3.1 uses it) of record types, each under its name. */
public final class RecordSchema {

    private final Map<String, Object> schemas = new LinkedHashMap<>();

    /** A reference to the schema of a record type, which is added if it is not known yet. */
    public Map<String, Object> reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!schemas.containsKey(name)) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schemas.put(name, schema);
            fill(schema, type);
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** Every schema so far, by name. */
    public Map<String, Object> all() {
        return schemas;
    }

    private void fill(Map<String, Object> schema, Class<?> type) {
        schema.put("type", "object");
        Meaning meaning = type.getAnnotation(Meaning.class);
        if (meaning != null) {
            schema.put("description", meaning.value());
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Fields.Field field : Fields.of(type)) {
            Map<String, Object> property = new LinkedHashMap<>(of(field.type()));
            property.put("description", field.meaning());
            properties.put(field.name(), property);
        }
        schema.put("properties", properties);
        schema.put("required", List.copyOf(properties.keySet()));
        schema.put("additionalProperties", false);
    }

    private Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Type[] arguments = generic.getActualTypeArguments();
            if (raw == Optional.class) {
                return nullable(of(arguments[0]));
            }
            if (Collection.class.isAssignableFrom(raw)) {
                return Map.of("type", "array", "items", of(arguments[0]));
            }
            return Map.of("type", "object", "additionalProperties", of(arguments[1]));
        }
        return type instanceof Class<?> plain ? plain(plain) : Map.of();
    }

    private Map<String, Object> plain(Class<?> type) {
        if (type.isRecord()) {
            return reference(type);
        }
        if (type == OptionalInt.class || type == OptionalLong.class) {
            return Map.of("type", List.of("integer", "null"));
        }
        if (type == OptionalDouble.class) {
            return Map.of("type", List.of("number", "null"));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return Map.of("type", "integer");
        }
        if (type == double.class || type == Double.class) {
            return Map.of("type", "number");
        }
        if (type.isEnum()) {
            return Map.of(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .toList());
        }
        return Map.of("type", "string");
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        return schema.containsKey("$ref") || schema.containsKey("enum") || !(schema.get("type") instanceof String type)
                ? Map.of("anyOf", List.of(schema, Map.of("type", "null")))
                : with(schema, List.of(type, "null"));
    }

    private static Map<String, Object> with(Map<String, Object> schema, List<String> types) {
        Map<String, Object> other = new LinkedHashMap<>(schema);
        other.put("type", types);
        return other;
    }
}
