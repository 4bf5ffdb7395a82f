package org.entente.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A disk that is full from the n-th write on: a library that stands before the C library's {@code write}, {@code pwrite},
 * {@code writev}, {@code fsync} and {@code fdatasync} and fails those that go below one directory.
 */
final class FailingWrites {

    private static final String SOURCE = """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <errno.h>
            #include <stdio.h>
            #include <stdlib.h>
            #include <string.h>
            #include <sys/types.h>
            #include <sys/uio.h>
            #include <unistd.h>

            static long reached = 0;

            static int full(int file) {
                const char *below = getenv("FULL_BELOW");
                const char *from = getenv("FULL_FROM");
                if (!below || !from) return 0;
                char link[64], path[4096];
                snprintf(link, sizeof link, "/proc/self/fd/%d", file);
                ssize_t length = readlink(link, path, sizeof path - 1);
                if (length < 0) return 0;
                path[length] = 0;
                if (strncmp(path, below, strlen(below))) return 0;
                if (__sync_add_and_fetch(&reached, 1) < atol(from)) return 0;
                errno = ENOSPC;
                return 1;
            }

            #define REAL(name) ((__typeof__(&name)) dlsym(RTLD_NEXT, #name))
            ssize_t write(int f, const void *b, size_t n) { return full(f) ? -1 : REAL(write)(f, b, n); }
            ssize_t pwrite(int f, const void *b, size_t n, off_t o) { return full(f) ? -1 : REAL(pwrite)(f, b, n, o); }
            ssize_t pwrite64(int f, const void *b, size_t n, off64_t o) { return full(f) ? -1 : REAL(pwrite64)(f, b, n, o); }
            ssize_t writev(int f, const struct iovec *v, int n) { return full(f) ? -1 : REAL(writev)(f, v, n); }
            int fsync(int f) { return full(f) ? -1 : REAL(fsync)(f); }
            int fdatasync(int f) { return full(f) ? -1 : REAL(fdatasync)(f); }
            """;

    private final Path library;

    private FailingWrites(Path library) {
        this.library = library;
    }

    /** Compiles the library; the test is skipped where there is no compiler or no Linux. */
    static FailingWrites compiled(Path folder) throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name", "").equals("Linux"), "skipped: failing writes need Linux");
        Path source = Files.writeString(folder.resolve("full.c"), SOURCE);
        Path library = folder.resolve("full.so");
        boolean compiled;
        try {
            Process compiler = new ProcessBuilder(
                            "cc", "-shared", "-fPIC", "-O1", "-o", library.toString(), source.toString(), "-ldl")
                    .inheritIO()
                    .start();
            compiled = compiler.waitFor(60, TimeUnit.SECONDS) && compiler.exitValue() == 0;
        } catch (IOException e) {
            compiled = false;
        }
        assumeTrue(compiled, "skipped: failing writes need a C compiler named cc");
        return new FailingWrites(library);
    }

    Map<String, String> environment(Path below, int from) {
        return Map.of("LD_PRELOAD", library.toString(), "FULL_BELOW", below + "/", "FULL_FROM", Integer.toString(from));
    }
}
