package fr.mediane.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Stores a moment as a timestamp: Jakarta Persistence 3.1 does not know {@link Instant} and would
 * serialise it.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Timestamp> {

  @Override
  public Timestamp convertToDatabaseColumn(Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  @Override
  public Instant convertToEntityAttribute(Timestamp stored) {
    return stored == null ? null : stored.toInstant();
  }
}
