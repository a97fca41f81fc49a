-- Studies of a composition: what a person asks of the composer and what was found, kept for that person alone. What was found names candidates, as the
-- person may read them anyway; it goes with the study.
create table composition_study (
  id           bigint primary key,
  version      bigint         not null,
  panel_id     bigint         not null references panel (id),
  proposal_id  bigint         references proposal (id),
  owner        varchar(60)    not null,
  title        varchar(200)   not null,
  opened_at    timestamp      not null,
  effective_on date           not null,
  term_months  integer        not null,
  criteria     varchar(400)   not null,
  fixed_in     varchar(4000)  not null,
  fixed_out    varchar(4000)  not null,
  hypotheses   varchar(10000) not null,
  revision     integer        not null,
  outcome      varchar(20),
  found_at     timestamp,
  digest       varchar(64),
  found        varchar(60000)
);
create index composition_study_owner_ix on composition_study (owner, opened_at);

insert into setting (setting_key, version, setting_value, value_type, min_value, max_value, label, explanation, certainty, source, position) values
  ('composer.seconds', 1, '20', 'INTEGER', 1, 300, 'Durée maximale du calcul d’une composition (secondes)', 'Au-delà, le calcul s’arrête et donne la meilleure composition trouvée, avec ce qui en est prouvé.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 60),
  ('composer.searches', 1, '1', 'INTEGER', 1, 8, 'Calculs de composition menés en même temps sur un serveur', 'Chaque calcul occupe un processeur. Les autres attendent leur tour ; une personne n’a qu’un calcul à la fois.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 61),
  ('composer.continuityPercent', 1, '50', 'INTEGER', 0, 100, 'Part des sièges à laisser à des membres qui siègent déjà (%)', 'Critère « Continuité » du calcul d’une composition. 0 : le critère ne compte pas.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 62);
