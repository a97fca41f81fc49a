package fr.mediane.web.dossier.agreement;

import fr.mediane.dossier.agreement.SignatureManner;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of a signature, of the document or of an amendment. */
public class SignatureForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private Integer party;
  private Long signer;
  private LocalDate on;
  private SignatureManner manner = SignatureManner.IN_PERSON;

  public Integer getParty() {
    return party;
  }

  public void setParty(Integer party) {
    this.party = party;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public Long getSigner() {
    return signer;
  }

  public void setSigner(Long signer) {
    this.signer = signer;
  }

  public SignatureManner getManner() {
    return manner;
  }

  public void setManner(SignatureManner manner) {
    this.manner = manner;
  }
}
