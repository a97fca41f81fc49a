package fr.mediane.panel;

import java.io.Serializable;

/**
 * What became, or would become, of the lines of a file of candidates. A line is in exactly one of
 * all counts but {@code warned}.
 *
 * @param created people not known before
 * @param attached people known, new in this pool
 * @param updated candidates of the pool about whom the file says something new
 * @param unchanged candidates of the pool about whom it says nothing new
 * @param warned lines accepted with a remark, whatever became of them
 * @param refused lines left out
 */
public record ImportTally(
    int created, int attached, int updated, int unchanged, int warned, int refused)
    implements Serializable {

  /** Lines of the file, its heading aside. */
  public int lines() {
    return created + attached + updated + unchanged + refused;
  }

  /** Whether importing the file would change anything. */
  public boolean changesAnything() {
    return created + attached + updated > 0;
  }
}
