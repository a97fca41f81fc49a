/** What all Faces pages share and no capability owns: how messages are shown. No business here. */
package fr.mediane.web.faces;
