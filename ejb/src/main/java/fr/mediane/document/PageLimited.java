package fr.mediane.document;

/** A document that must hold on so many pages; the engine refuses it otherwise. */
public interface PageLimited {

  /**
   * @return most pages it may have; 0 for any number
   */
  int mostPages();
}
