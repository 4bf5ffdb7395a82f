package org.entente.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Whether an address belongs to a host in the public Internet: globally reachable by the registries of special-purpose addresses
 * (RFC 6890 and its successors), and, where one address is written inside another (IPv4-mapped, NAT64, 6to4), the inner one too.
 */
final class PublicAddress {

    /** A block of addresses: its first address and how many leading bits count. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Block(byte[] first, int bits) {

        static Block of(String written) {
            int slash = written.indexOf('/');
            try {
                return new Block(
                        InetAddress.getByName(written.substring(0, slash)).getAddress(),
                        Integer.parseInt(written.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(written, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> CLOSED = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20",
            "5f00::/16");
    private static final Block GLOBAL = Block.of("2000::/3");
    private static final Block NAT64 = Block.of("64:ff9b::/96");
    private static final Block SIX_TO_FOUR = Block.of("2002::/16");

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return open(bytes);
        }
        if (address instanceof Inet6Address six && six.getScopeId() != 0) {
            return false;
        }
        if (NAT64.holds(bytes)) {
            return open(Arrays.copyOfRange(bytes, 12, 16));
        }
        if (SIX_TO_FOUR.holds(bytes)) {
            return open(Arrays.copyOfRange(bytes, 2, 6));
        }
        return GLOBAL.holds(bytes) && open(bytes);
    }

    private static boolean open(byte[] address) {
        return CLOSED.stream().noneMatch(block -> block.holds(address));
    }

    private static List<Block> blocks(String... written) {
        return Arrays.stream(written).map(Block::of).toList();
    }
}
