package org.entente.app.memory;

import java.io.PrintWriter;
import java.util.List;
import org.entente.app.cli.Failures;
import org.entente.store.Batch;
import org.entente.store.Cause;
import org.entente.store.Store;
import org.entente.store.Writer;

/** Deletes documents, all of them or none. */
final class Deleting {

    private final Store memory;
    private final Writer writer;

    Deleting(Store memory, Writer writer) {
        this.memory = memory;
        this.writer = writer;
    }

    int delete(List<String> ids, String reason, PrintWriter out) {
        Batch batch = new Batch(Cause.DELETION, reason);
        for (String id : ids) {
            if (memory.view().document(id).isEmpty()) {
                throw new Failures.UserException("there is no document \"" + id + "\" in " + memory.directory()
                        + "; nothing was deleted. Check the id");
            }
            batch.delete(id);
        }
        out.println(ids.size() + " deleted by snapshot "
                + writer.commit(batch).snapshot().number());
        return 0;
    }
}
