package fr.mediane.dossier.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/**
 * One word by which a dossier can be found, as a keyed digest. Queries on dossiers join it: {@code
 * exists (select t from DossierToken t where t.dossierId = d.id and t.token = :token)}.
 */
@Entity
@Table(name = "dossier_token")
@IdClass(DossierToken.Key.class)
public class DossierToken {

  @Id
  @Column(name = "dossier_id")
  private Long dossierId;

  @Id
  @Column(length = 32)
  private String token;

  protected DossierToken() {}

  DossierToken(Long dossierId, String token) {
    this.dossierId = dossierId;
    this.token = token;
  }

  /** The digest: 32 hexadecimal digits. */
  String getToken() {
    return token;
  }

  /** The identity of a token. */
  public static class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long dossierId;
    private String token;

    /** For the persistence provider. */
    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(dossierId, that.dossierId)
          && Objects.equals(token, that.token);
    }

    @Override
    public int hashCode() {
      return Objects.hash(dossierId, token);
    }
  }
}
