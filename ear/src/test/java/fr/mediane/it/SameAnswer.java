package fr.mediane.it;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Whether what is hidden answers as what does not exist: status, final address, type and whole
 * content are compared, but what belongs to one answer alone.
 */
final class SameAnswer {

  /** The key of the view, the nonce of the scripts and the key of the words sought. */
  private static final Pattern OF_ONE_ANSWER =
      Pattern.compile(
          "(?<=name=\"jakarta.faces.ViewState\")[^>]*"
              + "|(?<=nonce=\")[^\"]*|(?<=PrimeFaces.csp.init\\(')[^']*|;jsessionid=[^\"?]*"
              + "|(?<=[?;]mots=|&mots=)[0-9a-f]{16}");

  private SameAnswer() {}

  /**
   * Where two answers part, with a little of what surrounds it; empty when they are the same.
   *
   * @param number what the first was asked for
   * @param absent what the other was asked for, which does not exist
   */
  static String difference(
      HttpResponse<String> one, String number, HttpResponse<String> other, String absent) {
    String first = still(one, number);
    String second = still(other, absent);
    int at = Arrays.mismatch(first.toCharArray(), second.toCharArray());
    return at < 0 ? "" : around(first, at) + " instead of " + around(second, at);
  }

  private static String still(HttpResponse<String> answer, String number) {
    String all =
        answer.statusCode()
            + " "
            + answer.uri()
            + " "
            + answer.headers().firstValue("Content-Type")
            + "\n"
            + answer.body();
    return OF_ONE_ANSWER.matcher(all.replace(number, "NUMBER")).replaceAll("");
  }

  private static String around(String text, int at) {
    return "«" + text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 120)) + "»";
  }
}
