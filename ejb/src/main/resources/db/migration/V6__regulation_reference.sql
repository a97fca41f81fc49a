-- The two versions of the regulation known (domain reference, parts 0 and 1) and the settings that stand for what could not be read.

insert into regulation_version (code, label, in_force_from, in_force_until, source) values
  ('V2019', 'Décret n° 2019-897 du 28 août 2019, version initiale', date '2019-08-31', date '2023-04-30', 'JORF du 30 août 2019'),
  ('V2023', 'Décret n° 2019-897 modifié par le décret n° 2023-326 du 28 avril 2023', date '2023-05-01', null, 'JORF du 30 avril 2023');

insert into regulation_value (version_code, rule_key, rule_value, citation, article, certainty, source) values
  ('V2019', 'MAX_TERM_MONTHS', '36', 'décret n° 2019-897 du 28 août 2019', 'articles 4, 5, 8 et 9', 'VERIFIED', 'trico-8, trico-9, ars-idf, lms-couty'),
  ('V2019', 'MAX_RENEWALS_NATIONAL_MEDIATOR', '1', 'décret n° 2019-897 du 28 août 2019', 'article 9', 'VERIFIED', 'gaz-2019'),
  ('V2019', 'MAX_RENEWALS_MEDIATOR', '1', 'décret n° 2019-897 du 28 août 2019', 'article 4', 'VERIFIED', 'gaz-2019, nantes'),
  ('V2019', 'MAX_RENEWALS_MEMBER_REGIONAL', '1', 'décret n° 2019-897 du 28 août 2019', 'article 5', 'VERIFIED', 'ars-idf, ars-bfc, charte'),
  ('V2019', 'MAX_RENEWALS_MEMBER_OVERSEAS', '1', 'décret n° 2019-897 du 28 août 2019', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2019', 'MAX_RENEWALS_MEMBER_NATIONAL', '1', 'décret n° 2019-897 du 28 août 2019', 'article 9', 'VERIFIED', 'gaz-2019, charte'),
  ('V2019', 'PANEL_SIZE_REGIONAL', '10', 'décret n° 2019-897 du 28 août 2019', 'article 5', 'VERIFIED', 'ars-idf, ars-hdf, weka'),
  ('V2019', 'PANEL_SIZE_OVERSEAS', '6', 'décret n° 2019-897 du 28 août 2019', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2019', 'PANEL_SIZE_NATIONAL', '10', 'décret n° 2019-897 du 28 août 2019', 'article 9', 'VERIFIED', 'trico-9'),
  ('V2019', 'ZONE_SEATS_ATLANTIQUE_NORD', '4', 'décret n° 2019-897 du 28 août 2019', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2019', 'ZONE_SEATS_OCEAN_INDIEN_PACIFIQUE', '2', 'décret n° 2019-897 du 28 août 2019', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2019', 'PARITY_REGIONAL', 'true', 'charte annexée à l’arrêté du 30 août 2019', 'article 5', 'VERIFIED', 'charte, ars-hdf'),
  ('V2019', 'PARITY_OVERSEAS', 'true', 'décret n° 2019-897 du 28 août 2019', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2019', 'PARITY_NATIONAL', 'true', 'décret n° 2019-897 du 28 août 2019', 'article 9', 'VERIFIED', 'trico-9'),
  ('V2019', 'BALANCED_PROFESSIONS_REGIONAL', 'true', 'charte annexée à l’arrêté du 30 août 2019', 'article 5', 'VERIFIED', 'charte'),
  ('V2019', 'BALANCED_PROFESSIONS_OVERSEAS', 'true', 'charte annexée à l’arrêté du 30 août 2019', 'article 5', 'VERIFIED', 'charte'),
  ('V2019', 'BALANCED_PROFESSIONS_NATIONAL', 'true', 'charte annexée à l’arrêté du 30 août 2019', 'article 6', 'VERIFIED', 'charte'),
  ('V2019', 'EXCLUSIVE_MANDATE', 'true', 'règle de gestion de l’application', '', 'INFERRED', ''),
  ('V2019', 'APPOINTING_AUTHORITY_REGIONAL', 'SUPPORT_AGENCY_DIRECTOR', 'décret n° 2019-897 du 28 août 2019', 'article 5', 'VERIFIED', 'ars-idf, ars-bfc'),
  ('V2019', 'APPOINTING_AUTHORITY_OVERSEAS', 'MINISTERS', 'décret n° 2019-897 du 28 août 2019', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2019', 'APPOINTING_AUTHORITY_NATIONAL', 'MINISTERS', 'décret n° 2019-897 du 28 août 2019', 'article 9', 'VERIFIED', 'trico-9'),
  ('V2019', 'PROPOSER_REGIONAL', 'TERRITORY_MEDIATOR', 'décret n° 2019-897 du 28 août 2019', 'article 5', 'VERIFIED', 'ars-idf, ars-bfc'),
  ('V2019', 'PROPOSER_OVERSEAS', 'NATIONAL_MEDIATOR', 'décret n° 2019-897 du 28 août 2019', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2019', 'PROPOSER_NATIONAL', 'NATIONAL_MEDIATOR', 'décret n° 2019-897 du 28 août 2019', 'article 9', 'VERIFIED', 'trico-9');

insert into regulation_value (version_code, rule_key, rule_value, citation, article, certainty, source) values
  ('V2023', 'MAX_TERM_MONTHS', '36', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'articles 4, 5, 8 et 9', 'VERIFIED', 'trico-8, trico-9, ars-idf, lms-couty'),
  ('V2023', 'MAX_RENEWALS_NATIONAL_MEDIATOR', '2', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 9', 'VERIFIED', 'trico-9'),
  ('V2023', 'MAX_RENEWALS_MEDIATOR', '2', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 4', 'VERIFIED', 'hopitalex-2023'),
  ('V2023', 'MAX_RENEWALS_MEMBER_REGIONAL', '2', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 5', 'INFERRED', 'déduit de l’article 9 et de hopitalex-2023'),
  ('V2023', 'MAX_RENEWALS_MEMBER_OVERSEAS', '2', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 8', 'INFERRED', 'déduit de l’article 9 et de hopitalex-2023'),
  ('V2023', 'MAX_RENEWALS_MEMBER_NATIONAL', '2', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 9', 'VERIFIED', 'trico-9'),
  ('V2023', 'PANEL_SIZE_REGIONAL', '10', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 5', 'VERIFIED', 'ars-idf, ars-hdf, weka'),
  ('V2023', 'PANEL_SIZE_OVERSEAS', '6', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2023', 'PANEL_SIZE_NATIONAL', '10', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 9', 'VERIFIED', 'trico-9'),
  ('V2023', 'ZONE_SEATS_ATLANTIQUE_NORD', '4', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2023', 'ZONE_SEATS_OCEAN_INDIEN_PACIFIQUE', '2', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2023', 'PARITY_REGIONAL', 'true', 'charte annexée à l’arrêté du 30 août 2019', 'article 5', 'VERIFIED', 'charte, ars-hdf'),
  ('V2023', 'PARITY_OVERSEAS', 'true', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2023', 'PARITY_NATIONAL', 'true', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 9', 'VERIFIED', 'trico-9'),
  ('V2023', 'BALANCED_PROFESSIONS_REGIONAL', 'true', 'charte annexée à l’arrêté du 30 août 2019', 'article 5', 'VERIFIED', 'charte'),
  ('V2023', 'BALANCED_PROFESSIONS_OVERSEAS', 'true', 'charte annexée à l’arrêté du 30 août 2019', 'article 5', 'VERIFIED', 'charte'),
  ('V2023', 'BALANCED_PROFESSIONS_NATIONAL', 'true', 'charte annexée à l’arrêté du 30 août 2019', 'article 6', 'VERIFIED', 'charte'),
  ('V2023', 'EXCLUSIVE_MANDATE', 'true', 'règle de gestion de l’application', '', 'INFERRED', ''),
  ('V2023', 'APPOINTING_AUTHORITY_REGIONAL', 'SUPPORT_AGENCY_DIRECTOR', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 5', 'VERIFIED', 'ars-idf, ars-bfc'),
  ('V2023', 'APPOINTING_AUTHORITY_OVERSEAS', 'MINISTERS', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2023', 'APPOINTING_AUTHORITY_NATIONAL', 'MINISTERS', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 9', 'VERIFIED', 'trico-9'),
  ('V2023', 'PROPOSER_REGIONAL', 'TERRITORY_MEDIATOR', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 5', 'VERIFIED', 'ars-idf, ars-bfc'),
  ('V2023', 'PROPOSER_OVERSEAS', 'NATIONAL_MEDIATOR', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 8', 'VERIFIED', 'trico-8'),
  ('V2023', 'PROPOSER_NATIONAL', 'NATIONAL_MEDIATOR', 'décret n° 2019-897 du 28 août 2019 modifié par le décret n° 2023-326 du 28 avril 2023', 'article 9', 'VERIFIED', 'trico-9');

insert into setting (setting_key, version, setting_value, value_type, label, explanation, certainty, source, position) values
  ('balance.maxProfessionPercent', 1, '50', 'INTEGER', 'Part maximale des sièges pour une même catégorie de professions (%)', 'La charte demande une représentation équilibrée des professions sans chiffre. Au-delà de ce seuil, un motif est demandé.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 1),
  ('balance.minProfessions', 1, '3', 'INTEGER', 'Nombre minimal de catégories de professions représentées', 'Même fondement : l’équilibre demandé par la charte n’est pas chiffré.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 2),
  ('balance.minSectors', 1, '3', 'INTEGER', 'Nombre minimal de secteurs représentés (hospitalier, social, médico-social)', 'La charte vise les professions hospitalières, sociales et médico-sociales.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 3),
  ('balance.maxPerEstablishment', 1, '2', 'INTEGER', 'Nombre maximal de membres d’un même établissement', 'Éviter qu’un établissement pèse sur l’instance et multiplie les déports.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 4),
  ('balance.maxPerGroup', 1, '3', 'INTEGER', 'Nombre maximal de membres d’un même groupement (GHT, direction commune)', 'Même objet, au niveau du groupement.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 5),
  ('balance.minDepartements', 1, '3', 'INTEGER', 'Nombre minimal de départements représentés', 'Répartition sur le territoire.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 6),
  ('balance.maxMissingFormerRegions', 1, '0', 'INTEGER', 'Nombre maximal d’anciennes régions du territoire sans membre', 'Pour les territoires qui en rassemblent plusieurs.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 7),
  ('balance.staggeringMonths', 1, '12', 'INTEGER', 'Période sur laquelle des fins de mandat sont dites groupées (mois)', 'Échelonner les renouvellements pour garder l’expérience.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 8),
  ('balance.maxEndsTogetherPercent', 1, '50', 'INTEGER', 'Part maximale des mandats qui finissent dans cette période (%)', 'Échelonner les renouvellements pour garder l’expérience.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 9),
  ('renewal.freshStartAfterMonths', 1, '0', 'INTEGER', 'Interruption après laquelle les mandats passés ne comptent plus (mois ; 0 = jamais)', 'Aucun texte lu ne traite du retour d’un ancien membre : lecture prudente, tout l’historique compte.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 10),
  ('mandate.extensionAllowed', 1, 'true', 'BOOLEAN', 'Permettre la prolongation d’un membre jusqu’à son remplacement', 'Aucun texte lu ne la prévoit ni ne l’exclut ; chaque prolongation est une décision expresse et journalisée.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 11),
  ('alert.firstMonths', 1, '6', 'INTEGER', 'Première alerte avant une fin de mandat (mois)', 'Temps nécessaire à un appel à candidatures.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 12),
  ('alert.secondMonths', 1, '3', 'INTEGER', 'Deuxième alerte avant une fin de mandat (mois)', 'Temps nécessaire à l’examen et à l’arrêté.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 13),
  ('alert.lastMonths', 1, '1', 'INTEGER', 'Dernière alerte avant une fin de mandat (mois)', 'Dernier moment utile.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 14),
  ('import.maxLines', 1, '150000', 'INTEGER', 'Nombre maximal de lignes d’un fichier importé', 'Protège le serveur ; l’extraction FINESS en compte environ 103 000.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 15);

-- The list of the charter is cut after « personnel administratif » in every copy read: the last two are inferred.
insert into profession_category (code, label, valid_from, valid_until, certainty, source, position) values
  ('DIRECTEUR', 'Directeurs', date '2019-08-31', null, 'VERIFIED', 'Charte, article 5', 1),
  ('MEDECIN', 'Médecins', date '2019-08-31', null, 'VERIFIED', 'Charte, article 5', 2),
  ('PHARMACIEN', 'Pharmaciens', date '2019-08-31', null, 'VERIFIED', 'Charte, article 5', 3),
  ('ODONTOLOGISTE', 'Odontologistes', date '2019-08-31', null, 'VERIFIED', 'Charte, article 5', 4),
  ('SOIGNANT', 'Personnel soignant, médico-technique et de rééducation', date '2019-08-31', null, 'VERIFIED', 'Charte, article 5', 5),
  ('ADMINISTRATIF', 'Personnel administratif', date '2019-08-31', null, 'VERIFIED', 'Charte, article 5', 6),
  ('SOCIO_EDUCATIF', 'Personnel socio-éducatif', date '2019-08-31', null, 'INFERRED', 'Supposé : fin de la liste de la charte non lue', 7),
  ('TECHNIQUE', 'Personnel technique et ouvrier', date '2019-08-31', null, 'INFERRED', 'Supposé : fin de la liste de la charte non lue', 8);
