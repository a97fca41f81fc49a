-- « Vacations d’octobre 2026 », not « de octobre »: the month comes with its preposition. A wording that somebody changed is left alone.
update wording set body = 'Vacations de trois heures {ofMonth}'
 where kind = 'DOSSIER_VACATION_STATEMENT' and body = 'Vacations de trois heures de {month}';
