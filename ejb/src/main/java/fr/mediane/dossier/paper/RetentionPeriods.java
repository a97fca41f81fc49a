package fr.mediane.dossier.paper;

/** How long dossiers are kept, as every paper that tells a person of its data says it. */
public interface RetentionPeriods {

  /** The times in force in one sentence, without a full stop. */
  String sentence();
}
