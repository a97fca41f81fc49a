-- The limit of lines is the one that imports apply since this version: it was written and not read.
update setting set setting_value = '300000' where setting_key = 'import.maxLines' and setting_value = '150000';
update setting set label = 'Nombre maximal de lignes d’un fichier d’établissements importé',
  explanation = 'Protège le serveur ; l’extraction FINESS compte environ 103 000 établissements, et autant de lignes de coordonnées.'
 where setting_key = 'import.maxLines';

-- What the application supposes where no text read says it, and that no value or setting stands for.
create table regulation_hypothesis (
  id           bigint        primary key,
  version_code varchar(20)   references regulation_version (code),
  subject      varchar(200)  not null,
  supposed     varchar(300)  not null,
  source       varchar(300)  not null
);
insert into regulation_hypothesis (id, version_code, subject, supposed, source) values
  (1, 'V2023', 'Entrée en vigueur du décret n° 2023-326', '1er mai 2023', 'Lendemain de sa publication au Journal officiel du 30 avril 2023 ; aucune date lue dans le texte'),
  (2, null, 'Entrée en vigueur de la charte', '6 septembre 2019', 'Lendemain de sa publication au Journal officiel du 5 septembre 2019'),
  (3, null, 'Version qui s’applique à un mandat', 'Celle en vigueur à la date de l’acte de nomination ou de renouvellement', 'Disposition transitoire du décret n° 2023-326 non lue'),
  (4, null, 'Version qui s’applique à un dossier', 'Celle en vigueur à la réception de la saisine ; pour l’accord, à sa date ; pour une désignation, au jour où elle est faite', 'Disposition transitoire du décret n° 2023-326 non lue'),
  (5, null, 'Renouvellements déjà utilisés au passage de la version de 2019 à celle de 2023', 'Tous les mandats passés comptent, et sont comparés au maximum en vigueur à la date de l’acte', 'Disposition transitoire du décret n° 2023-326 non lue'),
  (6, null, 'Trois ans au plus', 'De quantième à quantième : un mandat qui commence le 24 février 2020 s’achève au plus tard le 23 février 2023', 'Aucun texte lu ne dit comment compter'),
  (7, null, 'Égalité des femmes et des hommes dans chaque zone d’Outre-mer', 'Non exigée : l’égalité est jugée sur les six membres', 'Observée dans les nominations de 2020, sans texte qui l’exige'),
  (8, null, 'Saisine du médiateur national par le Centre national de gestion', 'Admise avec une remarque lorsqu’aucun examen régional n’a précédé', 'Sources contradictoires : le décret tel que publié et la charte, article 6'),
  (9, null, 'Nom du document signé', '« Contrat de médiation » avant le 1er mai 2023, « accord de médiation » depuis', 'Vocabulaire de la charte, puis du décret modifié'),
  (10, null, 'Secrétariat assuré par l’agence régionale de santé', 'L’agence ne lit aucun dossier', 'Indépendance du médiateur ; aucun texte lu ne le dit en ces termes');
