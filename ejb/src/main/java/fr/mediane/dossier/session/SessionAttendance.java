package fr.mediane.dossier.session;

import fr.mediane.persistence.BitConverter;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * Whether somebody convened to a session came. The names of the members and of the president are
 * public acts: they are not sealed.
 */
@Entity
@Table(name = "session_attendance")
public class SessionAttendance extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "session_id", nullable = false)
  private PanelSession session;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "mediator_id")
  private Long mediatorId;

  @Column(nullable = false, length = 200)
  private String name;

  @Convert(converter = BitConverter.class)
  @Column(nullable = false)
  private Boolean present;

  protected SessionAttendance() {}

  SessionAttendance(PanelSession session, Convened convened, boolean present) {
    this.session = session;
    this.personId = convened.personId();
    this.mediatorId = convened.mediatorId();
    this.name = convened.name();
    this.present = present;
  }

  /** Who it is about. */
  public Convened getConvened() {
    return new Convened(personId, mediatorId, name);
  }

  public boolean isPresent() {
    return present;
  }
}
