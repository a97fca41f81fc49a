/**
 * The guards: tests that enumerate the classes of the module by themselves, so that a new command,
 * bean or package cannot forget a rule of the house. Nothing here names a class one by one, but for
 * the few exceptions, each with its reason.
 */
package fr.mediane.guard;
