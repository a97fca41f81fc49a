package fr.mediane.access.account;

import java.io.Serializable;

/**
 * A person who may be behind a member's account.
 *
 * @param id identity
 * @param lastName last name
 * @param firstName first name
 */
public record PersonChoice(Long id, String lastName, String firstName) implements Serializable {}
