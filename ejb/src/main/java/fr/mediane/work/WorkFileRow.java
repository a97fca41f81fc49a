package fr.mediane.work;

import java.io.Serializable;

/**
 * A file that a work produced.
 *
 * @param id its identity
 * @param position which file of the work, from 0
 * @param sha256 digest of its bytes
 * @param size in bytes
 */
public record WorkFileRow(
    Long id, int position, String fileName, String mediaType, String sha256, long size)
    implements Serializable {}
