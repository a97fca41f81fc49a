package fr.mediane.panel.act;

/** Under which names the files of an act are kept. */
final class ActDocuments {

  /** Simple name of the class of the record. */
  static final String OBJECT = "AppointingAct";

  /** The act itself. */
  static final String ACT = "ACT";

  private ActDocuments() {}
}
