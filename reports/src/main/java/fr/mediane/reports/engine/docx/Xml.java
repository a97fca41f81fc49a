package fr.mediane.reports.engine.docx;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML part of a package, UTF-8, with prefixes given literally. */
final class Xml {

  /** What an element contains. */
  interface Content {
    void write() throws XMLStreamException;
  }

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;

  Xml() {
    try {
      writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an element; attributes are given as name, value, name, value. */
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    writer.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
    content.write();
    writer.writeEndElement();
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    writer.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  /** Writes an element that contains text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    element(name, () -> writer.writeCharacters(text), attributes);
  }

  byte[] finish() throws XMLStreamException {
    writer.writeEndDocument();
    writer.close();
    return bytes.toByteArray();
  }
}
