package org.entente.ingest.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown: its prose without the marks; title, date and source from a front matter of {@code name: value} lines. */
public final class MarkdownText implements DocumentFormat {

    @Override
    public Extracted read(byte[] bytes) throws IOException {
        String written = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
        FrontMatter front = FrontMatter.of(text);
        Node tree = Parser.builder().build().parse(text.substring(front.end()));
        Prose prose = new Prose();
        tree.accept(prose);
        Optional<LocalDate> day = Days.read(front.value("date"))
                .or(() -> Days.read(front.value("published")))
                .or(() -> Days.read(front.value("pubdate")));
        String title = front.value("title").isEmpty() ? prose.title : front.value("title");
        String source = front.value("source").isEmpty() ? front.value("url") : front.value("source");
        return new Extracted(title, prose.text.toString(), day, Optional.empty(), source);
    }

    /** Collects paragraphs and headings; code and pictures are left out. */
    private static final class Prose extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder block = new StringBuilder();
        private String title = "";

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            end();
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            if (title.isEmpty() && heading.getLevel() == 1) {
                title = Spaces.one(block);
                block.setLength(0);
            } else {
                end();
            }
        }

        @Override
        public void visit(Text words) {
            block.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            block.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            block.append(' ');
        }

        @Override
        public void visit(HardLineBreak line) {
            block.append(' ');
        }

        @Override
        public void visit(Image image) {}

        @Override
        public void visit(FencedCodeBlock code) {}

        @Override
        public void visit(IndentedCodeBlock code) {}

        private void end() {
            String words = Spaces.one(block);
            block.setLength(0);
            if (!words.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(words);
            }
        }
    }
}
