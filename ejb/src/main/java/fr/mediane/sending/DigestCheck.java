package fr.mediane.sending;

import fr.mediane.access.OpenToAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Tells anybody who holds a file whether it is an official document as it was issued: its kind in
 * neutral words and its date, never its content. Papers of dossiers are not known here.
 */
@Stateless
@PermitAll
public class DigestCheck {

  @Inject private IssuedFiles files;

  /**
   * Looks for a digest.
   *
   * @param sha256 64 lower-case hexadecimal digits
   * @return empty when no official document has it
   */
  @OpenToAll
  public Optional<KnownFile> of(String sha256) {
    return files
        .of(sha256)
        .map(file -> new KnownFile(file.getKind().label(), file.getIssuedAt(), file.isSealed()));
  }
}
