package fr.mediane.network.intake;

/**
 * What became of the lines of an import. Each line read is counted once among created, updated,
 * unchanged, skipped and refused.
 *
 * @param created new in the network
 * @param updated known, and changed
 * @param unchanged known, and the same
 * @param skipped private establishments, outside of the decree
 * @param refused left out for a defect
 * @param warned kept with a remark: counted among the first three as well
 */
public record ImportCounts(
    long created, long updated, long unchanged, long skipped, long refused, long warned) {

  /** Nothing read yet. */
  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

  /** The sum of two counts. */
  public ImportCounts plus(ImportCounts other) {
    return new ImportCounts(
        created + other.created,
        updated + other.updated,
        unchanged + other.unchanged,
        skipped + other.skipped,
        refused + other.refused,
        warned + other.warned);
  }
}
