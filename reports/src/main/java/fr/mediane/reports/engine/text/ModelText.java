package fr.mediane.reports.engine.text;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.List;

/**
 * Prepares the texts of a model: accents typed apart are composed (Unicode NFC), because no font
 * places a loose accent as well as it draws the accented letter; line ends are made uniform; the
 * spaces inside guillemets, before double signs and after the usual abbreviations, typed as any
 * space, do not break.
 */
public final class ModelText {

  private static final List<String> DOUBLE_SIGNS = List.of(";", ":", "!", "?", "»");

  /** Which the word that follows completes, and the sign that opens a quotation. */
  private static final List<String> ABBREVIATIONS = List.of("«", "n°", "(art.", " art.");

  private ModelText() {}

  /**
   * Copies a record with all its texts normalised, lists and nested records included.
   *
   * @param model a record
   * @param <T> its type
   * @return an equal record but for the form of its texts
   */
  @SuppressWarnings("unchecked")
  public static <T> T normalise(T model) {
    return (T) value(model);
  }

  private static Object value(Object value) {
    if (value instanceof String text) {
      return spaced(
          Normalizer.normalize(
              text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ModelText::value).toList();
    }
    if (value instanceof Record record) {
      return copy(record);
    }
    return value;
  }

  private static String spaced(String text) {
    String spaced = text;
    for (String abbreviation : ABBREVIATIONS) {
      spaced = spaced.replace(abbreviation + " ", abbreviation + "\u00a0");
    }
    for (String sign : DOUBLE_SIGNS) {
      spaced = spaced.replace(" " + sign, "\u00a0" + sign);
    }
    return spaced;
  }

  private static Record copy(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = value(components[i].getAccessor().invoke(record));
      }
      Constructor<? extends Record> canonical = record.getClass().getDeclaredConstructor(types);
      return canonical.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("Model " + record.getClass().getName(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "A model is a public record with public components: " + record.getClass().getName(), e);
    }
  }
}
