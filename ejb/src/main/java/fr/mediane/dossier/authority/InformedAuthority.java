package fr.mediane.dossier.authority;

import fr.mediane.dossier.paper.Addressee;
import java.time.LocalDate;

/**
 * An authority that knows that a saisine exists.
 *
 * @param addressee how it is written to
 * @param informedOn day on which it was told
 */
public record InformedAuthority(Addressee addressee, LocalDate informedOn) {}
