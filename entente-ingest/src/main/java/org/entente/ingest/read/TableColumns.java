package org.entente.ingest.read;

import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** Which column of a table is what, by the heading; -1 where there is none. */
record TableColumns(int id, int title, int text, int published, int source) {

    static final String REMEDY = "its heading names no column of text; name one \"text\", and where there are any"
            + " \"id\", \"title\", \"published\", \"source\"";

    static TableColumns of(CSVRecord heading) {
        List<String> names = heading.stream()
                .map(name ->
                        name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_'))
                .toList();
        return new TableColumns(
                first(names, "id", "doc_id", "document_id"),
                first(names, "title", "headline"),
                first(names, "text", "body", "content", "article", "full_text", "story", "notes"),
                first(names, "published", "publication_date", "date_published", "pub_date", "date"),
                first(names, "source", "url", "link", "publisher"));
    }

    /** The value of a column, empty where the record has none. */
    String value(CSVRecord row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private static int first(List<String> names, String... wanted) {
        for (String name : wanted) {
            if (names.contains(name)) {
                return names.indexOf(name);
            }
        }
        return -1;
    }
}
