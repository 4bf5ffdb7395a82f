package org.entente.text.actor;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.actor.Actor;
import org.entente.actor.ActorKind;
import org.entente.actor.Sector;

/**
 * The list in the form in which it is shipped: the YAML files read once, at build time, and written as one file of
 * numbers and strings, because reading YAML would be half of the time a one-page run takes.
 */
public final class ActorArchive {

    /** Where the build puts it, beside the YAML files. */
    static final String RESOURCE = "/org/entente/text/actors.bin";

    private static final int VERSION = 1;
    private static final List<Sector> SECTORS = List.of(Sector.values());
    private static final List<ActorKind> KINDS = List.of(ActorKind.values());
    private static final List<NameUse> USES = List.of(NameUse.values());

    private ActorArchive() {}

    /**
     * Writes the archive; the build calls it.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        List<Problem> problems = new ArrayList<>();
        List<Entry> entries = ActorFiles.ours(problems, new ArrayList<>());
        if (!problems.isEmpty()) {
            throw new ActorFileException(problems);
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            write(entries, out);
        }
    }

    static void write(Collection<Entry> entries, DataOutputStream out) throws IOException {
        Collection<Entry> united = ActorIndex.united(entries).values();
        out.writeInt(VERSION);
        out.writeInt(united.size());
        for (Entry entry : united) {
            write(entry, out);
        }
        NameTrie.Builder names = new NameTrie.Builder();
        united.forEach(entry -> entry.aliases().forEach(alias -> names.add(alias.text())));
        names.build().write(out);
    }

    private static void write(Entry entry, DataOutputStream out) throws IOException {
        Actor actor = entry.actor();
        out.writeUTF(actor.id());
        out.writeByte(KINDS.indexOf(actor.kind()));
        out.writeUTF(actor.country());
        write(actor.sectors(), out);
        out.writeUTF(actor.parent());
        write(entry.period(), out);
        out.writeShort(entry.aliases().size());
        for (Alias alias : entry.aliases()) {
            out.writeUTF(alias.text());
            out.writeByte(USES.indexOf(alias.use()) * 2 + (alias.main() ? 1 : 0));
            write(alias.sectors(), out);
            write(alias.period(), out);
        }
        out.writeShort(entry.roles().size());
        for (Role role : entry.roles()) {
            out.writeUTF(role.office());
            out.writeUTF(role.country());
            write(role.sectors(), out);
            write(role.period(), out);
        }
        out.writeUTF(entry.governed());
        out.writeShort(entry.governs().size());
        for (Period period : entry.governs()) {
            write(period, out);
        }
        out.writeShort(entry.descriptions().size());
        for (String description : entry.descriptions()) {
            out.writeUTF(description);
        }
        out.writeUTF(entry.file());
        out.writeInt(entry.line());
    }

    private static void write(List<Sector> sectors, DataOutputStream out) throws IOException {
        out.writeByte(sectors.size());
        for (Sector sector : sectors) {
            out.writeByte(SECTORS.indexOf(sector));
        }
    }

    private static void write(Period period, DataOutputStream out) throws IOException {
        out.writeBoolean(!period.isAlways());
        if (!period.isAlways()) {
            out.writeInt(day(period.from()));
            out.writeInt(day(period.to()));
        }
    }

    private static int day(LocalDate date) {
        if (date.equals(LocalDate.MIN)) {
            return Integer.MIN_VALUE;
        }
        return date.equals(LocalDate.MAX) ? Integer.MAX_VALUE : Math.toIntExact(date.toEpochDay());
    }

    /** The archive that comes with the program; an index built from the YAML files where a build without it runs. */
    static ActorIndex read() {
        try (InputStream in = ActorArchive.class.getResourceAsStream(RESOURCE)) {
            return in == null
                    ? ActorIndex.of(ActorFiles.ours(), List.of())
                    : read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    static ActorIndex read(DataInputStream in) throws IOException {
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("actors.bin has version " + version + ", not " + VERSION + "; build again");
        }
        int size = in.readInt();
        List<Entry> entries = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entries.add(entry(in));
        }
        return ActorIndex.of(entries, NameTrie.read(in));
    }

    private static Entry entry(DataInputStream in) throws IOException {
        String id = in.readUTF();
        ActorKind kind = KINDS.get(in.readByte());
        String country = in.readUTF().intern();
        List<Sector> sectors = sectors(in);
        String parent = in.readUTF();
        Period period = period(in);
        List<Alias> aliases = aliases(in);
        List<String> others = aliases.stream()
                .skip(1)
                .filter(alias -> alias.use() == NameUse.NAME)
                .map(Alias::text)
                .toList();
        Actor actor = new Actor(id, aliases.get(0).text(), others, kind, country, sectors, parent);
        List<Role> roles = new ArrayList<>();
        for (int n = in.readShort(); n > 0; n--) {
            roles.add(new Role(in.readUTF(), in.readUTF(), sectors(in), period(in)));
        }
        String governed = in.readUTF();
        List<Period> governs = new ArrayList<>();
        for (int n = in.readShort(); n > 0; n--) {
            governs.add(period(in));
        }
        List<String> descriptions = new ArrayList<>();
        for (int n = in.readShort(); n > 0; n--) {
            descriptions.add(in.readUTF());
        }
        return new Entry(actor, period, aliases, roles, governed, governs, descriptions, in.readUTF(), in.readInt());
    }

    private static List<Alias> aliases(DataInputStream in) throws IOException {
        int n = in.readShort();
        List<Alias> aliases = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            String text = in.readUTF();
            int use = in.readByte();
            aliases.add(new Alias(text, USES.get(use / 2), sectors(in), period(in), use % 2 == 1));
        }
        return aliases;
    }

    private static List<Sector> sectors(DataInputStream in) throws IOException {
        int n = in.readByte();
        if (n == 0) {
            return List.of();
        }
        Sector[] sectors = new Sector[n];
        for (int i = 0; i < n; i++) {
            sectors[i] = SECTORS.get(in.readByte());
        }
        return List.of(sectors);
    }

    private static Period period(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Period(date(in.readInt()), date(in.readInt())) : Period.ALWAYS;
    }

    private static LocalDate date(int day) {
        if (day == Integer.MIN_VALUE) {
            return LocalDate.MIN;
        }
        return day == Integer.MAX_VALUE ? LocalDate.MAX : LocalDate.ofEpochDay(day);
    }
}
