package fr.mediane.dossier.seal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a sealed text as binary data ({@code bytea}). */
@Converter(autoApply = true)
public class SealedTextConverter implements AttributeConverter<SealedText, byte[]> {

  @Override
  public byte[] convertToDatabaseColumn(SealedText text) {
    return text == null ? null : text.toBytes();
  }

  @Override
  public SealedText convertToEntityAttribute(byte[] stored) {
    return stored == null ? null : SealedText.of(stored);
  }
}
