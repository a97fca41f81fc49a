package fr.mediane.dossier;

import java.util.EnumSet;
import java.util.Set;

/** The status of a party: it decides who may seize and who is informed (art. 2, 6, 10 and 13). */
public enum PartyStatus {
  /** University hospital staff: teacher-practitioners, their assistants. */
  UNIVERSITY_HOSPITAL,
  /** Hospital practitioner (praticien hospitalier), managed by the CNG. */
  HOSPITAL_PRACTITIONER,
  /** Practitioner under contract, attached, associate. */
  CONTRACT_PRACTITIONER,
  /** Intern of medicine, pharmacy or odontology. */
  INTERN,
  /** Management staff of the hospital civil service, managed by the CNG. */
  DIRECTOR,
  /** Civil servant of the hospital civil service. */
  CIVIL_SERVANT,
  /** Agent under contract. */
  CONTRACT_AGENT,
  /** Student of a university training unit of health. */
  UNIVERSITY_STUDENT,
  /** Student or pupil of a health-profession course, on placement (since 01/05/2023). */
  PLACEMENT_STUDENT;

  private static final Set<PartyStatus> MEDICAL =
      EnumSet.of(UNIVERSITY_HOSPITAL, HOSPITAL_PRACTITIONER, CONTRACT_PRACTITIONER, INTERN);
  private static final Set<PartyStatus> STUDENTS =
      EnumSet.of(UNIVERSITY_STUDENT, PLACEMENT_STUDENT);

  /** Medical, pharmaceutical or dental staff: the chair of the medical committee is concerned. */
  public boolean isMedical() {
    return MEDICAL.contains(this);
  }

  /** Neither medical staff nor a student: the director alone seizes and is informed. */
  public boolean isNonMedicalStaff() {
    return !isMedical() && !STUDENTS.contains(this);
  }

  /** The dean is concerned: university hospital staff, interns and students of the unit. */
  public boolean isUniversity() {
    return this == UNIVERSITY_HOSPITAL || this == INTERN || this == UNIVERSITY_STUDENT;
  }

  /** The director of the paramedical school is concerned. */
  public boolean isPlacementStudent() {
    return this == PLACEMENT_STUDENT;
  }

  /** Managed by the CNG, which may seize (art. 6, 6°; art. 10). */
  public boolean isManagedByCng() {
    return this == HOSPITAL_PRACTITIONER || this == DIRECTOR;
  }

  /** French name. */
  public String label() {
    return DossierTexts.label(this);
  }
}
