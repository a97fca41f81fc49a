package fr.mediane.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/**
 * Stores a moment as a timestamp in universal time: Jakarta Persistence 3.1 does not know {@link
 * Instant} and would serialise it. The virtual machine itself runs in UTC ({@link SchemaMigration}
 * checks it), so that no hour is lost or doubled twice a year.
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
