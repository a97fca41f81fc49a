package fr.mediane.panel.compose;

/** A hard rule, as the model has it. */
interface Constraint {

  /** Writes what the rule imposes. */
  void write(CompositionModel model);
}
