/**
 * The decree n° 2019-897 and its charter as dated data.
 *
 * <p>A version of the regulation is a set of values, each with the text, the article and the
 * certainty of its reading; a calendar says which version a date falls under. A new version is one
 * more set of rows, not code. Only values read by several capabilities may enter: what a rule does
 * with a value belongs to the capability that owns the rule. The values are loaded from the
 * database; nothing here reads it.
 */
package fr.mediane.regulation;
