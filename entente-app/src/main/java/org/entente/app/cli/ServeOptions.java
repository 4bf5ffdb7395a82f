package org.entente.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.http.Access;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a server listens and whom it lets in. */
final class ServeOptions {

    private static final int PORT = 8377;

    @Option(names = "--port", paramLabel = "N", description = "port to listen on, 0 for any (default: 8377)")
    private int port = PORT;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "address to listen on (default: 127.0.0.1); any other than loopback needs --token-file")
    private String bind = "127.0.0.1";

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "a host name by which the server may be addressed, besides localhost and the address")
    private List<String> hosts = List.of();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "a file with the token that who asks must show; letters, digits, - and _, 16 or more")
    private @Nullable Path tokenFile;

    @Option(names = "--read-only", description = "nothing can be corrected or added")
    private boolean readOnly;

    Access access() throws IOException {
        Optional<String> token = Optional.empty();
        if (tokenFile != null) {
            if (!Files.isReadable(tokenFile)) {
                throw new Failures.UserException(
                        "--token-file: " + tokenFile + " cannot be read; write the token into it first");
            }
            token = Optional.of(Files.readString(tokenFile).strip());
        }
        Set<String> names = new HashSet<>(hosts);
        try {
            return new Access(bind, port, names, token, readOnly);
        } catch (IllegalArgumentException e) {
            throw new Failures.UserException("--bind: " + e.getMessage());
        }
    }
}
