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
import org.entente.store.Store;

/** Serves a store until the process is ended. */
final class Server {

    private Server() {}

    static int run(Store store, Engine engine, Run run, Access access, PrintWriter out, PrintWriter err)
            throws IOException {
        Memory memory = new Memory(store);
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
