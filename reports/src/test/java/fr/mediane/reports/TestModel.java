package fr.mediane.reports;

import fr.mediane.document.DocumentModel;

/**
 * Content of the test templates.
 *
 * @param title heading
 * @param text body
 */
public record TestModel(String title, String text) implements DocumentModel {

  @Override
  public String subject() {
    return "Document d’essai.";
  }

  @Override
  public String author() {
    return "Essais";
  }

  @Override
  public String fileName() {
    return "essai";
  }

  @Override
  public String runningHeader() {
    return "essai";
  }
}
