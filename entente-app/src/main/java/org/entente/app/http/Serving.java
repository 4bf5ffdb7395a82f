package org.entente.app.http;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.entente.app.knowledge.Intake;
import org.entente.app.knowledge.Memory;
import org.entente.app.knowledge.Relations;
import org.entente.app.knowledge.RollUps;
import org.entente.text.actor.ActorList;

/** The server: the interface and the page over one memory. */
public final class Serving implements AutoCloseable {

    private static final int THREADS = 64;
    private static final int CONNECTIONS = 512;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final long STOPPING_MILLIS = 30_000;

    /** How long a start waits for pairs to be counted: the first page would wait for it else. */
    private static final Duration COUNTING = Duration.ofSeconds(3);

    private final Server server;
    private final ServerConnector connector;
    private final ExecutorService background;
    private final IntakeRoutes intakes;
    private final SessionRoutes sessions;
    private final Router router;

    private Serving(
            Server server,
            ServerConnector connector,
            ExecutorService background,
            IntakeRoutes intakes,
            SessionRoutes sessions,
            Router router) {
        this.server = server;
        this.connector = connector;
        this.background = background;
        this.intakes = intakes;
        this.sessions = sessions;
        this.router = router;
    }

    /**
     * What the server is told of itself.
     *
     * @param program version of the program
     * @param author who corrects where nobody is named
     * @param failures is told of failures that are the server's own
     */
    public record About(String program, String author, Consumer<Throwable> failures) {}

    /**
     * Starts a server.
     *
     * @param memory what it serves
     * @param intake takes reports into it
     * @param actors who is who
     * @param access who may ask
     * @param limits what is let in
     * @param about what the server is told of itself
     * @throws IOException where the address is taken or cannot be listened on
     */
    public static Serving start(
            Memory memory, Intake intake, ActorList actors, Access access, Limits limits, About about)
            throws IOException {
        ExecutorService background = Executors.newSingleThreadExecutor(quietly());
        Admission admission = new Admission(limits);
        Relations relations = new Relations(memory, new RollUps(actors), background, admission::busy);
        Known known = new Known(memory, relations, actors);
        Gate gate = new Gate(access);
        SessionRoutes sessions = new SessionRoutes(gate);
        List<Route> routes = new ArrayList<>();
        routes.addAll(new StateRoutes(known, access.readOnly(), about.program(), () -> OpenApi.of(routes)).routes());
        routes.addAll(new DyadRoutes(known).routes());
        routes.addAll(new OneDyadRoutes(known).routes());
        routes.addAll(new ActorRoutes(known).routes());
        routes.addAll(new ReportRoutes(known).routes());
        routes.addAll(new MapRoutes(known).routes());
        routes.addAll(new CorrectionRoutes(known, about.author()).routes());
        IntakeRoutes intakes = new IntakeRoutes(known, intake, limits);
        routes.addAll(intakes.routes());
        routes.addAll(sessions.routes());
        Router router = new Router(routes);
        Api api = new Api(router, relations::version, memory::version, limits.idle());
        Server server = new Server(threads());
        ServerConnector connector = connector(server, access, limits);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        server.setHandler(new FrontDoor(gate, admission, api, new PageFiles(), about.failures()));
        server.setErrorHandler(FrontDoor::refused);
        server.setStopTimeout(STOPPING_MILLIS);
        try {
            server.start();
        } catch (Exception e) {
            background.shutdownNow();
            throw new IOException(
                    "port " + access.port() + " of " + access.bind() + " cannot be listened on (" + e.getMessage()
                            + "); choose another with --port",
                    e);
        }
        relations.begin();
        relations.awaitCounted(COUNTING);
        return new Serving(server, connector, background, intakes, sessions, router);
    }

    private static ServerConnector connector(Server server, Access access, Limits limits) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(false);
        configuration.setRequestHeaderSize(HEADER_BYTES);
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setHost(access.bind());
        connector.setPort(access.port());
        connector.setIdleTimeout(limits.idle().toMillis());
        return connector;
    }

    /** Virtual threads where the JDK has them. */
    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setDaemon(true);
        threads.setName("http");
        Executor virtual = VirtualThreads.getDefaultVirtualThreadsExecutor();
        if (virtual != null) {
            threads.setVirtualThreadsExecutor(virtual);
        }
        return threads;
    }

    private static ThreadFactory quietly() {
        return task -> {
            Thread thread = new Thread(task, "relating");
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** How often browsers reported that the page broke its own policy. */
    public long policyViolations() {
        return sessions.violations();
    }

    /** The routes that it answers. */
    List<Route> routes() {
        return router.routes();
    }

    /** Waits until it is stopped. */
    public void await() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() throws IOException {
        background.shutdownNow();
        intakes.close();
        try {
            server.stop();
            if (!background.awaitTermination(STOPPING_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new IOException("relating did not stop");
            }
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the server did not stop", e);
        }
    }
}
