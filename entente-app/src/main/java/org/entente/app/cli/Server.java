package org.entente.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.entente.app.http.Access;
import org.entente.app.http.Limits;
import org.entente.app.http.Serving;
import org.entente.app.knowledge.Intake;
import org.entente.app.knowledge.Memory;
import org.entente.app.knowledge.StoredAnswers;
import org.entente.store.Run;

/** Serves a store until the process is ended. */
final class Server {

    private Server() {}

    /**
     * Serves a memory.
     *
     * @param memory what is served
     * @param engine reads what is added to it
     * @param run names how it reads
     */
    static int run(Memory memory, Engine engine, Run run, Access access, PrintWriter out, PrintWriter err)
            throws IOException {
        Intake intake = new Intake(memory, engine.coder(), run, () -> StoredAnswers.rows(engine.answers()));
        Serving.About about = new Serving.About(Version.text(), System.getProperty("user.name", "analyst"), failure -> {
            err.println("entente: a question could not be answered: " + failure);
            failure.printStackTrace(err);
        });
        try (Serving serving = Serving.start(memory, intake, engine.actors(), access, Limits.standard(), about)) {
            String host = Access.loopback(access.bind()) ? "localhost" : access.bind();
            out.println("Open http://" + host + ":" + serving.port() + "/  (Ctrl-C ends it)");
            out.flush();
            serving.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
