package fr.mediane.panel.pool;

import fr.mediane.panel.CallForApplications;
import fr.mediane.panel.Panel;
import fr.mediane.regulation.OverseasZone;
import fr.mediane.regulation.PanelKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Checks an application as typed. */
@ApplicationScoped
class CandidacyChecks {

  @Inject private Pool pool;

  /** An application that may be stored. */
  record Checked(CallForApplications call, OverseasZone zone, LocalDate receivedOn) {}

  /**
   * Checks and finds the call. The zone is asked for by the Outre-mer instance (décret 2019-897,
   * art. 8) and left aside elsewhere.
   */
  Checked check(CandidacyDetails typed, Panel panel, TypedFields fields, LocalDate today) {
    CallForApplications call = pool.callOf(panel, typed.callId(), fields);
    OverseasZone zone =
        panel.getKind() == PanelKind.OVERSEAS ? fields.required("zone", typed.zone()) : null;
    LocalDate received =
        fields.required(
            "receivedOn",
            fields.date("receivedOn", typed.receivedOn(), TypedFields.EARLIEST, today));
    return new Checked(call, zone, received);
  }
}
