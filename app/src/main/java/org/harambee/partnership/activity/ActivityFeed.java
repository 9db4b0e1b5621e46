package org.harambee.partnership.activity;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.harambee.partnership.Partnership;
import org.harambee.ui.Messages;
import org.harambee.ui.Said;
import org.harambee.ui.Viewer;
import org.springframework.stereotype.Component;

/** The newest acts as an Atom feed (RFC 4287), in the reader's language. */
@Component
class ActivityFeed {
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final Messages messages;

    ActivityFeed(Messages messages) {
        this.messages = messages;
    }

    byte[] of(Partnership partnership, List<ActivityLine> lines, Viewer viewer, String site) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", viewer.language().tag());
            head(xml, partnership, lines, viewer, site);
            for (ActivityLine line : lines) {
                entry(xml, line, viewer, site);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void head(
            XMLStreamWriter xml, Partnership partnership, List<ActivityLine> lines, Viewer viewer, String site)
            throws XMLStreamException {
        element(xml, "id", "urn:uuid:" + partnership.id().value());
        element(xml, "title", say(viewer, Said.of("partnership-activity-of", "partnership", partnership.name())));
        element(
                xml,
                "updated",
                lines.stream()
                        .map(ActivityLine::at)
                        .findFirst()
                        .orElse(Instant.EPOCH)
                        .toString());
        link(xml, "self", site + partnership.path() + "/activity.atom");
        link(xml, "alternate", site + partnership.path() + "/activity");
        author(xml, partnership.name());
    }

    private void entry(XMLStreamWriter xml, ActivityLine line, Viewer viewer, String site) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + line.id());
        element(xml, "title", line.in(said -> say(viewer, said)).whole());
        element(xml, "updated", line.at().toString());
        link(xml, "alternate", site + line.path());
        if (!line.person().isEmpty() || !line.affiliate().isEmpty()) {
            author(xml, line.person().isEmpty() ? line.affiliate() : line.person());
        }
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", printable(address));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    private String say(Viewer viewer, Said said) {
        return messages.say(viewer.language(), said);
    }

    // XML 1.0 has no way to write most control characters, not even escaped
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && !surrogate(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean surrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
