-- What the proposal of case mediators needs and no text read fixes.
insert into setting (setting_key, version, setting_value, value_type, label, explanation, certainty, source, position) values
  ('dossier.mediators', 1, '2', 'INTEGER', 'Nombre de médiateurs proposés pour un dossier', 'La charte (article 10) permet un ou deux médiateurs ; la proposition calculée en cherche autant, dont un certifié au moins. Le médiateur qui désigne reste libre.', 'INFERRED', 'Choix de l’application : la charte laisse le choix', 33),
  ('dossier.load-months', 1, '12', 'INTEGER', 'Période sur laquelle la charge des médiateurs est comptée (mois)', 'Les dossiers confiés pendant cette période, et ceux qui sont encore en cours, comptent dans la charge que la proposition calculée répartit.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 34);
update setting set min_value = 1, max_value = 2 where setting_key = 'dossier.mediators';
update setting set min_value = 1, max_value = 60 where setting_key = 'dossier.load-months';
