package org.entente.ingest.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.entente.ingest.Limits;
import org.entente.ingest.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param content its text, subject, day and sender
 * @param attachments the files that came with it
 */
public record MailMessage(Extracted content, List<Attachment> attachments) {

    private static final int PARTS = 1000;
    private static final int LEVELS = 50;
    private static final Set<String> MEDIA = Set.of("image", "audio", "video");

    /**
     * A file that came with a message.
     *
     * @param name its name, without folders
     * @param bytes its content
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Attachment(String name, byte[] bytes) {}

    public MailMessage {
        attachments = List.copyOf(attachments);
    }

    /** Reads a message. */
    public static MailMessage read(byte[] bytes) throws IOException, UnfitException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(1 << 20)
                .setMaxHeaderCount(10_000)
                .setMaxContentLen(Limits.FILE_BYTES)
                .build());
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            if (message.getHeader() == null || message.getHeader().getFields().isEmpty()) {
                throw new UnfitException(
                        Reason.DAMAGED,
                        "this is not a message, it has no headers; save it from the mail program as .eml");
            }
            Parts parts = new Parts();
            parts.walk(message, 0);
            String from = message.getFrom() == null || message.getFrom().isEmpty()
                    ? ""
                    : message.getFrom().get(0).toString();
            String subject = message.getSubject() == null ? "" : Spaces.one(message.getSubject());
            Optional<String> date = Optional.ofNullable(message.getHeader().getField("Date"))
                    .map(field -> String.valueOf(field.getBody()));
            Extracted content = new Extracted(
                    subject,
                    parts.text(),
                    date.flatMap(Days::read).or(() -> Days.of(message.getDate())),
                    Optional.empty(),
                    from);
            return new MailMessage(content, parts.attachments);
        } catch (MimeIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Collects the parts of a message. */
    private static final class Parts {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<Attachment> attachments = new ArrayList<>();
        private int seen;

        String text() {
            return plain.toString().isBlank()
                    ? PlainBlocks.of(html.toString())
                    : plain.toString().strip();
        }

        void walk(Entity entity, int level) throws IOException {
            seen++;
            Body body = entity.getBody();
            if (seen > PARTS || level > LEVELS || body == null) {
                return;
            }
            if (body instanceof Multipart multipart) {
                for (Entity part : multipart.getBodyParts()) {
                    walk(part, level + 1);
                }
            } else if (body instanceof Message forwarded) {
                walk(forwarded, level + 1);
            } else if (body instanceof SingleBody single) {
                take(entity, single);
            }
        }

        private void take(Entity entity, SingleBody body) throws IOException {
            @Nullable String name = entity.getFilename();
            String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
            if (name == null && body instanceof TextBody text) {
                if (type.equals("text/html")) {
                    html.append(string(text));
                } else if (type.equals("text/plain")) {
                    plain.append(plain.isEmpty() ? "" : "\n\n").append(string(text));
                }
            } else if (name != null
                    && !MEDIA.contains(type.substring(0, Math.max(0, type.indexOf('/'))))
                    && (body instanceof BinaryBody || body instanceof TextBody)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                body.writeTo(bytes);
                String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
                attachments.add(new Attachment(Spaces.one(last), bytes.toByteArray()));
            }
        }

        private static String string(TextBody body) throws IOException {
            try (java.io.Reader reader = body.getReader()) {
                LimitedText text = new LimitedText(Limits.TEXT_BYTES);
                reader.transferTo(text);
                return text.toString();
            } catch (java.io.UnsupportedEncodingException e) {
                return "";
            }
        }
    }
}
