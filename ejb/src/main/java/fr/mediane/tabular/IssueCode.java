package fr.mediane.tabular;

/**
 * A named defect of a file or of a line. Its text stands in the bundle {@code
 * fr.mediane.tabular.imports}.
 */
public interface IssueCode {

  /** The name of the constant, stable: it is written in the reports people keep. */
  String name();

  /** Key of the French text, for example {@code line.unclosedQuote}. */
  String key();
}
