package fr.mediane.document;

import java.util.List;

/** A document whose figures can be had as data. */
public interface Tabular {

  /**
   * @return its tables of figures, in the order of print, each under a name of its own
   */
  List<DataTable> tables();
}
