-- How long the teams of the dossiers that wait may be computed: no text read says.
insert into setting (setting_key, version, setting_value, value_type, min_value, max_value, label, explanation, certainty, source, position) values
  ('assignment.seconds', 1, '20', 'INTEGER', 1, 300, 'Durée maximale du calcul des équipes des dossiers en attente (secondes)', 'Au-delà, le calcul s’arrête et montre la meilleure répartition trouvée. Un seul calcul à la fois sur un serveur ; les autres attendent leur tour.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 38);
