-- What stands behind the codes of the sources in which the values of the regulation were read.
create table regulation_source (
  code     varchar(40)  primary key,
  position integer      not null unique,
  title    varchar(200) not null,
  publisher   varchar(100) not null,
  address  varchar(300)
);
insert into regulation_source (code, position, title, publisher, address) values
  ('trico-8', 1, 'Décret n° 2019-897 du 28 août 2019, article 8, version d’origine', 'Tricoteuses', 'https://legal.tricoteuses.fr/articles/JORFARTI000038987979'),
  ('trico-9', 2, 'Décret n° 2019-897 du 28 août 2019, article 9, version de 2023', 'Tricoteuses', 'https://legal.tricoteuses.fr/articles/LEGIARTI000047513759'),
  ('charte', 3, 'Charte de la médiation, annexée à l’arrêté du 30 août 2019', 'Légifrance', 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000039034294'),
  ('ars-idf', 4, 'Page de l’instance de médiation d’Île-de-France', 'ARS', 'https://www.mediation-sante-social.ars.sante.fr/instance-de-mediation-dile-de-france'),
  ('ars-bfc', 5, 'Page du dispositif de médiation en Bourgogne-Franche-Comté', 'ARS', 'https://bourgogne-franche-comte.ars.sante.fr/dispositif-de-mediation-pour-les-personnels-des-etablissements-publics-de-sante-sociaux-et-medico'),
  ('ars-hdf', 6, 'Page de la médiation en Normandie et Hauts-de-France', 'ARS', 'https://www.normandie.ars.sante.fr/index.php/mediation-entre-professionnels-de-sante-en-normandie-et-hauts-de-france?parent=14318'),
  ('hopitalex-2023', 7, 'Analyse du décret n° 2023-326 du 28 avril 2023', 'Hopitalex', 'https://www.hopitalex.com/donnees-juridiques?action=affichedoc&doc=12311'),
  ('gaz-2019', 8, 'Article sur le décret et les arrêtés de 2019', 'La Gazette des communes', null),
  ('lms-couty', 9, 'Article sur la nomination du médiateur national', 'Le Média social', null),
  ('nantes', 10, 'Article sur la création des fonctions de médiateur', 'Nantes Médiation', null),
  ('weka', 11, 'Article sur la composition des instances', 'Weka', null);
