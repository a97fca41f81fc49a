package fr.mediane.panel.pool;

import java.io.Serializable;
import java.util.List;

/**
 * Which person of the pool a mediator is, and who else it might be.
 *
 * @param mediatorId the term of the mediator
 * @param version version read, which {@link LinkMediator} carries back
 * @param fullName the mediator
 * @param territoryName the territory
 * @param personId the person, {@code null} when it is not established
 * @param choices the people who may be chosen, by identity
 */
public record MediatorLink(
    Long mediatorId,
    long version,
    String fullName,
    String territoryName,
    Long personId,
    List<Choice> choices)
    implements Serializable {}
