package dateline.export;

import dateline.event.FoundReport;
import dateline.event.ReportedEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An Atom feed (RFC 4287) with an entry a report, its point as GeoRSS and its days as dates of its article. */
final class AtomReports implements ReportWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String GEORSS = "http://www.georss.org/georss";

    private final XMLStreamWriter xml;

    private interface Writing {
        void run() throws XMLStreamException;
    }

    AtomReports(OutputStream out, About about) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeNamespace("georss", GEORSS);
            element("title", about.title());
            element("id", about.address());
            element("updated", about.updated().truncatedTo(ChronoUnit.SECONDS).toString());
            author("Dateline");
            link("self", about.address());
        });
    }

    @Override
    public void write(FoundReport found) throws IOException {
        ReportedEvent report = found.report();
        write(() -> entry(report));
    }

    private void entry(ReportedEvent report) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", "urn:dateline:report:" + report.id());
        element("title", "Reported (" + ReportColumns.word(report.certainty()) + "): " + report.where().name() + ", " + report.when().start());
        element("updated", report.told().published() + "T00:00:00Z");
        author(report.told().source() == null ? "unknown publisher" : report.told().source());
        if (report.told().url() != null) {
            link("via", report.told().url());
        }
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", ReportColumns.word(report.category()));
        xml.writeStartElement("summary");
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", report.told().lang());
        xml.writeCharacters(lawful(report.quote()));
        xml.writeEndElement();
        xml.writeStartElement("georss", "point", GEORSS);
        xml.writeCharacters(report.where().lat() + " " + report.where().lon());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", lawful(address));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(lawful(text));
        xml.writeEndElement();
    }

    /** Without the characters that XML 1.0 cannot hold. */
    private static String lawful(String text) {
        return text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Override
    public void close() throws IOException {
        write(() -> {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private static void write(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        }
    }
}
