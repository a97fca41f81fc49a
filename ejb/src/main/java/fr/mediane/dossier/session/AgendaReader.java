package fr.mediane.dossier.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who may read a dossier because it is on the agenda of a session: each member in term that day,
 * read from a view. The session is not cancelled and the dossier still open; whether the member has
 * a tie is for {@link fr.mediane.dossier.DossierScope} to say.
 */
@Entity
@Table(name = "agenda_reader")
@IdClass(AgendaReader.Key.class)
public class AgendaReader {

  /** Identity of a line of the view. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long dossierId;
    private Long personId;
    private LocalDate sessionOn;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(dossierId, that.dossierId)
          && Objects.equals(personId, that.personId)
          && Objects.equals(sessionOn, that.sessionOn);
    }

    @Override
    public int hashCode() {
      return Objects.hash(dossierId, personId, sessionOn);
    }
  }

  @Id
  @Column(name = "dossier_id")
  private Long dossierId;

  @Id
  @Column(name = "person_id")
  private Long personId;

  @Id
  @Column(name = "session_on")
  private LocalDate sessionOn;

  protected AgendaReader() {}
}
