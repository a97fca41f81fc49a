package fr.mediane.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Judges a file as a whole, in one pass of constant memory, before any line is handed out: nature,
 * encoding, size, number of lines. So a file that will be refused is refused before anything is
 * written.
 *
 * <p>Encoding: strict UTF-8, else Windows-1252 (what the statistical surveys and French
 * spreadsheets write; ISO-8859-1 would lose “Œ” and “’”). A file mostly in UTF-8 with a few foreign
 * bytes is refused rather than read as gibberish.
 */
final class FileProbe {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int BUFFER = 16_384;

  private final CsvLimits limits;
  private final CharsetDecoder utf8 =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER);

  private long size;
  private int lines;
  private boolean lineOpen;
  private boolean afterCarriageReturn;
  private long multibyte;
  private long malformed;
  private int firstMalformedLine;

  private FileProbe(CsvLimits limits) {
    this.limits = limits;
  }

  /**
   * What a file that may be read is like.
   *
   * @param charset its encoding
   * @param markLength bytes of the UTF-8 mark to skip: 3, or 0 without mark
   * @param size its length, in bytes
   * @param lines how many lines an editor counts in it
   */
  record Profile(Charset charset, int markLength, long size, int lines) {}

  /**
   * Probes a file.
   *
   * @throws FileRefusedException when the file cannot be read as a CSV file within the limits
   */
  static Profile probe(CsvSource source, CsvLimits limits)
      throws IOException, FileRefusedException {
    try (InputStream stream = source.open()) {
      return new FileProbe(limits).read(stream);
    }
  }

  private Profile read(InputStream stream) throws IOException, FileRefusedException {
    byte[] head = stream.readNBytes(ForeignFormat.HEAD_LENGTH);
    var refusal = ForeignFormat.refusalOf(head);
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    boolean marked =
        head.length >= UTF8_MARK.length
            && Arrays.equals(head, 0, UTF8_MARK.length, UTF8_MARK, 0, UTF8_MARK.length);
    int markLength = marked ? UTF8_MARK.length : 0;
    size = markLength;
    take(head, markLength, head.length);
    byte[] block = new byte[BUFFER / 2];
    for (int n = stream.read(block); n >= 0; n = stream.read(block)) {
      take(block, 0, n);
    }
    decode(true);
    lines += lineOpen ? 1 : 0;
    return conclude(markLength);
  }

  private Profile conclude(int markLength) throws FileRefusedException {
    if (lines == 0) {
      throw new FileRefusedException(TabularIssue.FILE_EMPTY);
    }
    if (lines > limits.maxLines()) {
      throw new FileRefusedException(TabularIssue.FILE_TOO_MANY_LINES, limits.maxLines(), lines);
    }
    if (malformed > 0 && (markLength > 0 || multibyte > malformed)) {
      throw new FileRefusedException(
          firstMalformedLine, TabularIssue.FILE_MIXED_ENCODING, firstMalformedLine);
    }
    return new Profile(
        malformed == 0 ? StandardCharsets.UTF_8 : WINDOWS_1252, markLength, size, lines);
  }

  private void take(byte[] block, int from, int to) throws FileRefusedException {
    for (int i = from; i < to; i++) {
      if (block[i] == 0) {
        throw new FileRefusedException(TabularIssue.FILE_BINARY);
      }
    }
    size += to - from;
    if (size > limits.maxBytes()) {
      throw new FileRefusedException(
          TabularIssue.FILE_TOO_LARGE, Math.max(1, limits.maxBytes() / (1024 * 1024)));
    }
    bytes.put(block, from, to - from);
    decode(false);
  }

  private void decode(boolean end) {
    bytes.flip();
    CoderResult result;
    do {
      result = utf8.decode(bytes, chars, end);
      chars.flip();
      while (chars.hasRemaining()) {
        count(chars.get());
      }
      chars.clear();
      if (result.isError()) {
        if (malformed++ == 0) {
          firstMalformedLine = lines + 1;
        }
        lineOpen = true;
        afterCarriageReturn = false;
        bytes.position(bytes.position() + result.length());
      }
    } while (!result.isUnderflow());
    bytes.compact();
  }

  private void count(char c) {
    if (c > 0x7F) {
      multibyte++;
    }
    if (c == '\n' && afterCarriageReturn) {
      afterCarriageReturn = false;
      return;
    }
    afterCarriageReturn = c == '\r';
    if (c == '\n' || c == '\r') {
      lines++;
      lineOpen = false;
    } else {
      lineOpen = true;
    }
  }
}
