package org.entente.text.where;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The gazetteer's file: rows of one length, sorted by folded name, and the names and provinces they point to. It is read
 * into one array and searched there, so that nothing but the rows asked for ever becomes an object.
 */
final class GazetteerFile {

    private static final int VERSION = 1;
    /** name offset, latitude, longitude, id, province, country, population, seat. */
    private static final int ROW = 4 + 4 + 4 + 4 + 2 + 2 + 1 + 1;

    private static final double DEGREE = 1e5;
    private static final List<Settlement.Seat> SEATS = List.of(Settlement.Seat.values());

    private final ByteBuffer rows;
    private final byte[] names;
    private final List<String> provinces;
    private final List<String> countries;

    private GazetteerFile(ByteBuffer rows, byte[] names, List<String> provinces, List<String> countries) {
        this.rows = rows;
        this.names = names;
        this.provinces = provinces;
        this.countries = countries;
    }

    static void write(List<Settlement> settlements, DataOutputStream out) throws IOException {
        List<Settlement> sorted = settlements.stream()
                .sorted(Comparator.comparing((Settlement s) -> Folding.fold(s.name()))
                        .thenComparing(Settlement::country)
                        .thenComparing(Settlement::province)
                        .thenComparingInt(s -> s.geonames().orElse(0)))
                .toList();
        Map<String, Integer> provinces = numbered(
                sorted.stream().map(Settlement::province).distinct().sorted().toList());
        Map<String, Integer> countries = numbered(
                sorted.stream().map(Settlement::country).distinct().sorted().toList());
        out.writeInt(VERSION);
        strings(provinces, out);
        strings(countries, out);
        out.writeInt(sorted.size());
        int offset = 0;
        for (Settlement settlement : sorted) {
            out.writeInt(offset);
            out.writeInt((int) Math.round(settlement.latitude() * DEGREE));
            out.writeInt((int) Math.round(settlement.longitude() * DEGREE));
            out.writeInt(settlement.geonames().orElse(0));
            out.writeShort(provinces.getOrDefault(settlement.province(), 0));
            out.writeShort(countries.getOrDefault(settlement.country(), 0));
            out.writeByte(magnitude(settlement.population()));
            out.writeByte(SEATS.indexOf(settlement.seat()));
            offset += 1 + settlement.name().getBytes(StandardCharsets.UTF_8).length;
        }
        out.writeInt(offset);
        for (Settlement settlement : sorted) {
            byte[] name = settlement.name().getBytes(StandardCharsets.UTF_8);
            out.writeByte(name.length);
            out.write(name);
        }
    }

    private static Map<String, Integer> numbered(List<String> values) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        values.forEach(value -> numbers.put(value, numbers.size()));
        return numbers;
    }

    private static void strings(Map<String, Integer> values, DataOutputStream out) throws IOException {
        out.writeInt(values.size());
        for (String value : values.keySet()) {
            out.writeUTF(value);
        }
    }

    static GazetteerFile read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("the gazetteer has version " + version + ", not " + VERSION
                    + "; make it again as docs/reference/places.md says");
        }
        List<String> provinces = strings(in);
        List<String> countries = strings(in);
        ByteBuffer rows = ByteBuffer.wrap(in.readNBytes(in.readInt() * ROW));
        byte[] names = in.readNBytes(in.readInt());
        return new GazetteerFile(rows, names, provinces, countries);
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        String[] values = new String[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readUTF();
        }
        return List.of(values);
    }

    int size() {
        return rows.limit() / ROW;
    }

    /** The row of the first settlement whose folded name is not smaller. */
    int from(String folded) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Folding.fold(name(middle)).compareTo(folded) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String name(int row) {
        int at = rows.getInt(row * ROW);
        return new String(names, at + 1, names[at] & 0xff, StandardCharsets.UTF_8);
    }

    Settlement at(int row) {
        int begin = row * ROW;
        int id = rows.getInt(begin + 12);
        return new Settlement(
                name(row),
                countries.get(rows.getShort(begin + 18)),
                provinces.get(rows.getShort(begin + 16)),
                rows.getInt(begin + 4) / DEGREE,
                rows.getInt(begin + 8) / DEGREE,
                id == 0 ? OptionalInt.empty() : OptionalInt.of(id),
                people(rows.get(begin + 20) & 0xff),
                SEATS.get(rows.get(begin + 21)));
    }

    /** Tenths of powers of ten: 65 is about three million. */
    private static int magnitude(int population) {
        return population <= 0 ? 0 : (int) Math.round(10 * Math.log10(population));
    }

    private static int people(int magnitude) {
        return magnitude == 0 ? 0 : (int) Math.round(Math.pow(10, magnitude / 10.0));
    }
}
