package org.entente.ingest.format;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.ingest.Reason;
import org.jspecify.annotations.Nullable;

/** RSS and Atom, read by ROME with document type declarations off. */
public final class FeedFile {

    private FeedFile() {}

    /** The items of a feed. An item's text is its content, else its description, else its title. */
    public static List<Extracted> read(byte[] bytes) throws IOException, UnfitException {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            SyndFeed feed = input.build(reader);
            List<Extracted> items = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                items.add(item(entry, clean(feed.getTitle())));
            }
            return items;
        } catch (FeedException e) {
            throw new UnfitException(
                    Reason.DAMAGED, "this is not sound RSS or Atom (" + clean(e.getMessage()) + "); get it again");
        }
    }

    private static Extracted item(SyndEntry entry, String site) {
        String title = clean(entry.getTitle());
        String text = text(entry);
        String link = clean(entry.getLink());
        return new Extracted(
                title,
                text.isBlank() ? title : text,
                Days.of(entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate()),
                java.util.Optional.empty(),
                link.isEmpty() ? site : link);
    }

    private static String text(SyndEntry entry) {
        String longest = "";
        for (SyndContent content : entry.getContents()) {
            longest = longer(longest, prose(content.getValue()));
        }
        SyndContent description = entry.getDescription();
        return description == null ? longest : longer(longest, prose(description.getValue()));
    }

    private static String longer(String one, String other) {
        return other.length() > one.length() ? other : one;
    }

    private static String prose(@Nullable String html) {
        return html == null ? "" : PlainBlocks.of(html);
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : Spaces.one(text);
    }
}
