-- The limits of the pieces, how long closed dossiers are kept, and what remains of them: one anonymous line.
insert into setting (setting_key, version, setting_value, value_type, min_value, max_value, label, explanation, certainty, source, position) values
  ('piece.maxMegabytes', 1, '10', 'INTEGER', 1, 20, 'Taille maximale d’une pièce reçue (Mo)', 'Au-delà, la pièce est refusée avec un message. L’application chiffre chaque pièce entière.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 33),
  ('piece.maxCount', 1, '60', 'INTEGER', 1, 500, 'Nombre maximal de pièces reçues par dossier', 'Les papiers produits par l’application et les pièces retirées ne comptent pas.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 34),
  ('retention.activeMonths', 1, '6', 'INTEGER', 1, 60, 'Conservation en base active après la clôture (mois)', 'Hypothèse : aucune durée publiée n’a été trouvée pour ces dossiers. À valider avec le délégué à la protection des données et le service d’archives.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 35),
  ('retention.notEngagedMonths', 1, '12', 'INTEGER', 1, 240, 'Archive intermédiaire : demande irrecevable, retirée ou sans médiation (mois)', 'Hypothèse. S’ajoute à la base active ; au terme, la destruction est proposée, jamais automatique.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 36),
  ('retention.withoutAgreementMonths', 1, '24', 'INTEGER', 1, 240, 'Archive intermédiaire : médiation ou appui sans accord (mois)', 'Hypothèse. S’ajoute à la base active ; au terme, la destruction est proposée, jamais automatique.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 37),
  ('retention.withAgreementMonths', 1, '60', 'INTEGER', 1, 240, 'Archive intermédiaire : médiation avec accord (mois)', 'Hypothèse. Compte de la fin du suivi, qui tient lieu de base active ; au terme, destruction proposée ou versement aux archives publiques.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 38),
  ('retention.announceDays', 1, '90', 'INTEGER', 1, 365, 'Annonce d’une destruction à venir (jours avant)', 'Hypothèse. Les dossiers dont le terme approche figurent dans la liste « Destructions à venir ».', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 39),
  ('retention.backupDays', 1, '30', 'INTEGER', 1, 365, 'Durée de vie des sauvegardes de la base (jours)', 'Imprimée sur le certificat de destruction : à régler selon la politique de sauvegarde réelle.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 40);

-- What suspends or prepares the end of a dossier. At most one row a dossier.
create table dossier_retention (
  id                 bigint primary key,
  version            bigint    not null,
  dossier_id         bigint    not null references dossier (id),
  suspended_on       date,
  suspended_by       varchar(60),
  suspension_note    bytea,
  action_lifted      boolean   not null,
  proposed_at        timestamp,
  proposed_by        varchar(60),
  proposed_quality   varchar(200),
  destroyed_at       timestamp,
  constraint dossier_retention_uk unique (dossier_id),
  constraint dossier_retention_proposed_ck check ((proposed_at is null and proposed_by is null) or (proposed_at is not null and proposed_by is not null))
);

-- One line a destroyed dossier, written before its key goes. It leads to nobody and to no dossier: no key, no number, no text, no day.
create table case_statistic (
  id                  bigint primary key,
  version             bigint      not null,
  received_year       integer     not null,
  territory           varchar(10) not null,
  national            boolean     not null,
  referrer_kind       varchar(40) not null,
  establishment_kind  varchar(40),
  professions         varchar(400) not null,
  statuses            varchar(400) not null,
  nature              varchar(20) not null,
  conflict_link       varchar(15) not null,
  conflict_scope      varchar(15) not null,
  intensity           integer,
  closed_by           varchar(25) not null,
  inadmissible_motive varchar(40),
  outcome             varchar(20),
  days_to_receipt     integer,
  days_to_decision    integer,
  days_to_consents    integer,
  days_to_conclusion  integer,
  days_to_closing     integer     not null,
  durable             boolean
);
create index case_statistic_ix on case_statistic (received_year, territory);
