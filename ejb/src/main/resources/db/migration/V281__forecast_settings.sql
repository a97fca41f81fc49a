-- How long ahead an act is prepared: no text read says.
insert into setting (setting_key, version, setting_value, value_type, label, explanation, certainty, source, position) values
  ('forecast.renewal-months', 1, '4', 'INTEGER', 'Préparer un renouvellement (mois avant son effet)', 'Le plan des 36 prochains mois dit à quelle date chaque renouvellement doit être en préparation.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 35),
  ('forecast.recruitment-months', 1, '8', 'INTEGER', 'Préparer un recrutement, appel à candidatures compris (mois avant son effet)', 'Le plan des 36 prochains mois dit à quelle date l’appel à candidatures doit être ouvert.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 36);
update setting set min_value = 0, max_value = 24 where setting_key in ('forecast.renewal-months', 'forecast.recruitment-months');
