package fr.mediane.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Stores yes and no as 1 and 0, for the columns by which lists are filtered: where EclipseLink
 * writes the values into the statement (on H2, as soon as it holds a sub-query), it writes a
 * boolean as a number, which a boolean column does not accept.
 */
@Converter
public class BitConverter implements AttributeConverter<Boolean, Integer> {

  @Override
  public Integer convertToDatabaseColumn(Boolean value) {
    return value == null ? null : value ? 1 : 0;
  }

  @Override
  public Boolean convertToEntityAttribute(Integer stored) {
    return stored == null ? null : stored == 1;
  }
}
