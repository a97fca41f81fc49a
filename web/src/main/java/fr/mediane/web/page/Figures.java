package fr.mediane.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as tables write them. What is absent is the empty text. */
@Named("figures")
@ApplicationScoped
public class Figures {

  private static final Pattern FRENCH_PHONE = Pattern.compile("(0|\\+33)([1-9])(\\d{8})");
  private static final long KILOBYTE = 1024;
  private static final long MEGABYTE = KILOBYTE * KILOBYTE;

  /** {@code 8 437}. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(Locale.FRANCE).format(number);
  }

  /** {@code 12,4 Mo} or {@code 86 Ko}. */
  public String size(long bytes) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.FRANCE);
    format.setMaximumFractionDigits(1);
    return bytes >= MEGABYTE
        ? format.format((double) bytes / MEGABYTE) + "\u00a0Mo"
        : number(Math.max(1, bytes / KILOBYTE)) + "\u00a0Ko";
  }

  /**
   * A French number in groups of two digits, {@code 01 02 03 04 05} or {@code +33 1 02 03 04 05};
   * any other is written as it was recorded.
   */
  public String phone(String recorded) {
    if (recorded == null) {
      return "";
    }
    Matcher french = FRENCH_PHONE.matcher(recorded.replaceAll("[\\s.\\-]", ""));
    if (!french.matches()) {
      return recorded;
    }
    String start =
        french.group(1).startsWith("+") ? "+33\u00a0" + french.group(2) : "0" + french.group(2);
    return start + french.group(3).replaceAll("(..)", "\u00a0$1");
  }

  /** A SIRET or SIREN number in groups of three digits: {@code 260 100 045 00012}. */
  public String siret(String digits) {
    return digits == null
        ? ""
        : digits.replaceFirst("^(...)(...)(...)", "$1\u00a0$2\u00a0$3\u00a0").strip();
  }
}
