package fr.mediane.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Which member may read which dossier, read from a view: because he is designated for it, or
 * because it is on the agenda of a session to which he is convened. One view and not two
 * conditions, so that the predicate holds no « or ». Ties are for {@link DossierScope} to say.
 */
@Entity
@Table(name = "member_reading")
@IdClass(MemberReading.Key.class)
public class MemberReading {

  /** Identity of a line of the view: the dossier, the person and the reason. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    private Long dossierId;
    private Long personId;
    private String reason;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that
          && Objects.equals(dossierId, that.dossierId)
          && Objects.equals(personId, that.personId)
          && Objects.equals(reason, that.reason);
    }

    @Override
    public int hashCode() {
      return Objects.hash(dossierId, personId, reason);
    }
  }

  @Id
  @Column(name = "dossier_id")
  private Long dossierId;

  @Id
  @Column(name = "person_id")
  private Long personId;

  /** DESIGNATED or CONVENED. */
  @Id @Column private String reason;

  /** Day of the session; for a designation, a day that never comes. */
  @Column(name = "session_on")
  private LocalDate sessionOn;

  protected MemberReading() {}
}
