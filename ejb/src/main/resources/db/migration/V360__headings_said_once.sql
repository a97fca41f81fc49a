-- A part of an agreement or of an amendment says its heading once: what follows says something else. Words adapted by the administrator stay.
update wording set body = 'La médiation a été conduite par :' where kind = 'DOSSIER_SETTLEMENT' and section = 'B16_SLOT_MEDIATORS' and body = 'Médiateurs';
update wording set body = 'Personnes entre lesquelles le document est conclu' where kind = 'DOSSIER_SETTLEMENT' and section = 'B11_SLOT_PARTIES' and body = 'Parties';
update wording set body = 'Personnes entre lesquelles l’avenant est conclu' where kind = 'DOSSIER_AMENDMENT' and section = 'B11_SLOT_PARTIES' and body = 'Parties';
