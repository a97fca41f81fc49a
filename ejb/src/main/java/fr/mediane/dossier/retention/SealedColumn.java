package fr.mediane.dossier.retention;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.SealedBy;
import fr.mediane.dossier.seal.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sealed text of an entity, with the way from the entity to its dossier.
 *
 * @param entity class of the entity
 * @param attribute name of the sealed attribute
 * @param nullable whether the column may hold nothing
 * @param ofDossier JPQL condition on {@code e} that chooses the rows of the dossier {@code
 *     :dossier}
 */
record SealedColumn(Class<?> entity, String attribute, boolean nullable, String ofDossier) {

  private static final String OWNER_ID = "dossierId";

  /**
   * The sealed texts of an entity.
   *
   * @throws IllegalStateException when it has some and no way leads to a dossier, or several do and
   *     none is marked {@link SealedBy}
   */
  static List<SealedColumn> of(Class<?> entity) {
    List<SealedColumn> columns = new ArrayList<>();
    for (Field field : ownFieldsOf(entity)) {
      if (field.getType() == SealedText.class) {
        String way =
            way(entity, "e")
                .orElseThrow(() -> new IllegalStateException("No way to a dossier from " + entity));
        Column column = field.getAnnotation(Column.class);
        columns.add(
            new SealedColumn(entity, field.getName(), column == null || column.nullable(), way));
      }
    }
    return columns;
  }

  /**
   * The JPQL statement that erases it; {@code :nothing} fills a column that must hold something.
   */
  String erasure() {
    return "update "
        + entity.getSimpleName()
        + " e set e."
        + attribute
        + (nullable ? " = null where " : " = :nothing where ")
        + ofDossier;
  }

  /**
   * The way from an entity to the dossier that seals its texts: the field that says so, or the only
   * one that leads to a dossier.
   */
  private static Optional<String> way(Class<?> entity, String alias) {
    if (entity == Dossier.class) {
      return Optional.of(alias + ".id = :dossier");
    }
    List<Field> fields = fieldsOf(entity);
    List<Field> told =
        fields.stream().filter(field -> field.isAnnotationPresent(SealedBy.class)).toList();
    List<String> ways =
        (told.isEmpty() ? fields : told)
            .stream().flatMap(field -> step(field, alias).stream()).toList();
    if (ways.size() > 1) {
      throw new IllegalStateException(
          entity + " leads to a dossier by several fields: one must be marked @SealedBy");
    }
    return ways.stream().findFirst();
  }

  private static Optional<String> step(Field field, String alias) {
    if (field.getName().equals(OWNER_ID)) {
      return Optional.of(alias + "." + OWNER_ID + " = :dossier");
    }
    if (field.getType() == Dossier.class) {
      return Optional.of(alias + "." + field.getName() + ".id = :dossier");
    }
    boolean leads =
        field.isAnnotationPresent(ManyToOne.class)
            || field.isAnnotationPresent(OneToOne.class)
                && field.getAnnotation(OneToOne.class).mappedBy().isEmpty();
    return leads ? through(field, alias) : Optional.empty();
  }

  /** Fields of the entity and of its mapped superclasses; those of a parent entity are its own. */
  private static List<Field> ownFieldsOf(Class<?> entity) {
    return Stream.concat(
            Stream.of(entity),
            Stream.<Class<?>>iterate(
                entity.getSuperclass(),
                type -> type != null && type.isAnnotationPresent(MappedSuperclass.class),
                Class::getSuperclass))
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .toList();
  }

  /** Fields of the entity and of what it inherits from: the way may be inherited. */
  private static List<Field> fieldsOf(Class<?> entity) {
    return Stream.<Class<?>>iterate(entity, Objects::nonNull, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .toList();
  }

  private static Optional<String> through(Field field, String alias) {
    String inner = alias + "o";
    return way(field.getType(), inner)
        .map(
            condition ->
                alias
                    + "."
                    + field.getName()
                    + ".id in (select "
                    + inner
                    + ".id from "
                    + field.getType().getSimpleName()
                    + " "
                    + inner
                    + " where "
                    + condition
                    + ")");
  }
}
