-- How long the plan of the network may take: no text read says.
insert into setting (setting_key, version, setting_value, value_type, min_value, max_value, label, explanation, certainty, source, position) values
  ('forecast.seconds', 1, '60', 'INTEGER', 1, 600, 'Durée maximale du calcul du plan des 36 prochains mois (secondes)', 'Au-delà, le calcul s’arrête et le plan précédent reste affiché. Un seul plan est calculé à la fois sur un serveur.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 37);
