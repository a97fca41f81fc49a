package fr.mediane.panel.pool;

/** In which order candidates are listed; homonyms always keep one order. */
public enum CandidateSort {
  /** By family name. */
  NAME("p.searchKey, c.id"),
  /** By family name, from the end. */
  NAME_DESC("p.searchKey desc, c.id desc"),
  /** The last received first. */
  RECENT("c.receivedOn desc, c.id desc"),
  /** The first received first. */
  OLDEST("c.receivedOn, c.id"),
  /** By professional category, in the order of the charter. */
  CATEGORY("category.position, p.searchKey, c.id"),
  /** By département. */
  DEPARTEMENT("p.departement.code, p.searchKey, c.id");

  private final String order;

  CandidateSort(String order) {
    this.order = order;
  }

  /** The JPQL order, over the aliases of {@link CandidateCriteria}. */
  String order() {
    return order;
  }
}
