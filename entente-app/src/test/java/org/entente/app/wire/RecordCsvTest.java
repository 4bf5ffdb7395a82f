package org.entente.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordCsvTest {

    private record Inner(String name, OptionalInt count) {}

    private record Row(String text, double score, Optional<Inner> inner, List<String> words) {}

    @Test
    void aCellThatASpreadsheetWouldRunIsMadeHarmlessAndReadsBackAsItWas() {
        for (String text : List.of(
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "'quoted",
                "''",
                "=HYPERLINK(\"http://evil\",\"x\")",
                "a,b",
                "a\"b",
                "line\nbreak",
                "",
                " =1",
                "plain")) {
            String cell = RecordCsv.text(text);
            String shown = cell.startsWith("\"") ? cell.substring(1) : cell;
            assertThat(shown).as(text).doesNotMatch("(?s)^[=+\\-@\\t\\r].*");
            assertThat(RecordCsv.read(cell)).isEqualTo(text);
        }
    }

    @Test
    void anyTextReadsBackAsItWas() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String signs = "=+-@\t\r'\",;\n ab\u00e9\u4e2d";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(RecordCsv.read(RecordCsv.text(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void recordsWithinRecordsAreColumnsAndNumbersStayNumbers() throws IOException {
        StringWriter out = new StringWriter();
        RecordCsv.header(out, Row.class);
        RecordCsv.row(out, new Row("=x", -9, Optional.of(new Inner("@a", OptionalInt.of(2))), List.of("b", "c")));
        RecordCsv.row(out, new Row("y", 1.5, Optional.empty(), List.of()));
        assertThat(out.toString())
                .isEqualTo("text,score,inner.name,inner.count,words\r\n'=x,-9.0,'@a,2,b; c\r\ny,1.5,,,\r\n");
    }
}
