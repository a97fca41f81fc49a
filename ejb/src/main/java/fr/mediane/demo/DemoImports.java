package fr.mediane.demo;

import fr.mediane.door.CommandGateway;
import fr.mediane.network.intake.ImportInbox;
import fr.mediane.network.intake.StartImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** One import, of a short list of invented groups in which a code contradicts another. */
@ApplicationScoped
public class DemoImports {

  private static final String FILE =
      String.join(
          "\r\n",
          "NOM_COURT_GHT;CODE_GHT;NOM_COMPLET_GHT",
          "GE-91;44091;GHT fictif importé – Plaine de l’Exemple",
          "OCC-92;76092;GHT fictif importé – Côte du Modèle",
          "ARA-93;84094;GHT fictif refusé – deux codes différents");

  @Inject private CommandGateway gateway;
  @Inject private ImportInbox inbox;
  @Inject private Clock clock;

  /** Starts it; it is read in the background. */
  void play() {
    try {
      gateway.executeAs(
          DemoActors.administrator(),
          clock.instant(),
          new StartImport(
              inbox.receive(
                  "groupes-fictifs.csv",
                  new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
