package fr.mediane.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The lines of a text as an editor shows and numbers them, each held only up to a number of
 * characters. Lines can be put back, so that a quote never closed costs one line and not the rest
 * of the file.
 */
final class PhysicalLines implements Closeable {

  private final Reader reader;
  private final int maxLength;
  private final char[] buffer = new char[8_192];
  private final Deque<Line> returned = new ArrayDeque<>();
  private int limit;
  private int position;
  private int number;

  /**
   * Reads lines.
   *
   * @param reader the text; closed with this object
   * @param maxLength characters kept of a line
   */
  PhysicalLines(Reader reader, int maxLength) {
    this.reader = reader;
    this.maxLength = maxLength;
  }

  /**
   * One line.
   *
   * @param number its number, from 1
   * @param text its characters without the line break, the first ones only when it is cut
   * @param cut whether it was longer than what is kept
   */
  record Line(int number, String text, boolean cut) {}

  /** Returns the next line, or nothing at the end. */
  Optional<Line> next() throws IOException {
    if (!returned.isEmpty()) {
      return Optional.of(returned.pop());
    }
    int c = read();
    if (c < 0) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean cut = false;
    while (c >= 0 && c != '\n' && c != '\r') {
      if (text.length() < maxLength) {
        text.append((char) c);
      } else {
        cut = true;
      }
      c = read();
    }
    if (c == '\r' && read() != '\n' && position > 0) {
      stepBack();
    }
    number++;
    return Optional.of(new Line(number, text.toString(), cut));
  }

  /** Puts a line back; the last one put back comes first. */
  void putBack(Line line) {
    returned.push(line);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private int read() throws IOException {
    if (position == limit) {
      limit = Math.max(0, reader.read(buffer, 0, buffer.length));
      position = 0;
      if (limit == 0) {
        return -1;
      }
    }
    return buffer[position++];
  }

  /** Legal only after a successful read, whose character is still in the buffer. */
  private void stepBack() {
    position--;
  }
}
