package fr.mediane.dossier.seal;

import fr.mediane.door.Refusal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Texts as bytes to seal, in UTF-8, exactly as they were typed. */
final class ClearText {

  private ClearText() {}

  /**
   * The bytes of a text.
   *
   * @throws Refusal when the text holds half of a character, which would come back altered
   */
  static byte[] toBytes(String text) {
    try {
      ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return bytes;
    } catch (CharacterCodingException halfCharacter) {
      throw new Refusal(SealTexts.get("text.halfCharacter"));
    }
  }

  /** The text of bytes that {@link #toBytes} made. */
  static String of(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
