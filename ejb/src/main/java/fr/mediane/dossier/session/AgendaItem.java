package fr.mediane.dossier.session;

import fr.mediane.dossier.Dossier;
import fr.mediane.dossier.seal.SealedText;
import fr.mediane.persistence.StoredEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A dossier on the agenda of a session and, once examined, what the instance says of it. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends StoredEntity {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "session_id", nullable = false)
  private PanelSession session;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "dossier_id", nullable = false)
  private Dossier dossier;

  @Column(nullable = false)
  private int rank;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private Opinion opinion;

  @Column private SealedText note;

  @Column(name = "set_apart")
  private Integer setApart;

  protected AgendaItem() {}

  AgendaItem(PanelSession session, Dossier dossier, int rank) {
    this.session = session;
    this.dossier = dossier;
    this.rank = rank;
  }

  /**
   * Records how many of the members who came take no part, for a tie with the dossier.
   *
   * @param members the president apart
   */
  void setApart(int members) {
    setApart = members;
  }

  /** Records the opinion of the instance; the note is sealed under {@link #notePurpose()}. */
  void examined(Opinion given, SealedText sealedNote) {
    opinion = given;
    note = sealedNote;
  }

  /** The name under which the note is sealed. Part of what is stored: never to be changed. */
  String notePurpose() {
    return "session.note/" + getId();
  }

  public PanelSession getSession() {
    return session;
  }

  public Dossier getDossier() {
    return dossier;
  }

  /** Order on the whole agenda. Never shown: its gaps would tell of hidden dossiers. */
  int getRank() {
    return rank;
  }

  /** {@code null} until examined. */
  public Opinion getOpinion() {
    return opinion;
  }

  /**
   * Members who came and took no part, for a tie with the dossier; {@code null} until the session
   * is held.
   */
  Integer getSetApart() {
    return setApart;
  }

  /** What the instance adds, sealed; {@code null} when nothing. */
  SealedText getNote() {
    return note;
  }
}
