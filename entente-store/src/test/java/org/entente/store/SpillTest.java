package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SpillTest {

    @Test
    void folderGoesWithWhatIsInIt() throws Exception {
        Path folder = Spill.folder();
        Files.writeString(folder.resolve("duckdb_temp"), "rows");
        Spill.remove(folder);
        assertThat(folder).doesNotExist();
    }

    @Test
    void databaseThatSortsLeavesNothingBehindWhenItIsClosed() throws Exception {
        Database database = new Database(1);
        Path folder;
        try (var connection = database.sorting().connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT value FROM duckdb_settings() WHERE name = 'temp_directory'")) {
            assertThat(rows.next()).isTrue();
            folder = Path.of(rows.getString(1));
            assertThat(folder).isDirectory();
        }
        database.close();
        assertThat(folder).doesNotExist();
    }
}
