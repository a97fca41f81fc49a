-- The legal clocks of the dossiers, the reminders sent, and the settings of both.
-- A clock keeps the length and the way of counting of the day it began. It knows a dossier by its identity alone.
create table legal_clock (
  id           bigint primary key,
  version      bigint      not null,
  dossier_id   bigint      not null,
  kind         varchar(30) not null,
  started_on   date        not null,
  start_reason varchar(30) not null,
  span_amount  integer     not null,
  span_unit    varchar(10) not null,
  day_count    varchar(10) not null,
  departement  varchar(3),
  counted_on   date        not null,
  due_on       date        not null,
  stopped_on   date,
  stop_reason  varchar(30),
  note         varchar(300),
  constraint legal_clock_stop_ck check ((stopped_on is null and stop_reason is null) or (stopped_on is not null and stop_reason is not null and stopped_on >= started_on))
);
create index legal_clock_dossier_ix on legal_clock (dossier_id, stopped_on, due_on);
create index legal_clock_due_ix on legal_clock (stopped_on, due_on);

-- One row a reminder sent: the same is never sent twice.
create table clock_reminder (
  id         bigint primary key,
  version    bigint    not null,
  dossier_id bigint    not null,
  clock_id   bigint    not null references legal_clock (id),
  distance   integer   not null,
  sent_at    timestamp not null,
  recipients integer   not null,
  constraint clock_reminder_uk unique (clock_id, distance)
);
create index clock_reminder_dossier_ix on clock_reminder (dossier_id);

insert into setting (setting_key, version, setting_value, value_type, min_value, max_value, label, explanation, certainty, source, position) values
  ('clock.workingDays', 1, 'false', 'BOOLEAN', null, null, 'Compter en jours ouvrés les délais fixés en jours', 'Le décret dit « huit jours » sans préciser : lecture par défaut, tous les jours comptent. Oui : ni samedi, ni dimanche, ni jour férié du département.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 16),
  ('clock.carryToWorkingDay', 1, 'false', 'BOOLEAN', null, null, 'Reporter au jour ouvré suivant un délai qui finit un samedi, un dimanche ou un jour férié', 'Hypothèse : règle usuelle des procédures, que ni le décret ni la charte ne rappellent. Non : lecture la plus prudente.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 17),
  ('clock.recusalDays', 1, '15', 'INTEGER', 1, 90, 'Délai pour récuser un médiateur désigné (jours)', 'La charte (article 9) donne une récusation par personne avant l’entrée en médiation, sans délai.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 18),
  ('clock.completionDays', 1, '30', 'INTEGER', 1, 180, 'Délai pour compléter une saisine (jours)', 'Au-delà, le médiateur décide de relancer ou de clore ; rien n’est automatique.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 19),
  ('clock.thirdPartyInformationMonths', 1, '1', 'INTEGER', 1, 12, 'Délai pour informer les parties qui n’ont pas saisi (mois)', 'Hypothèse : un mois, d’après l’article 14 du règlement général sur la protection des données, que l’application n’a pas vérifié.', 'INFERRED', 'Supposé : article 14 du RGPD, non vérifié', 20),
  ('clock.reviewMonths', 1, '3,6,12', 'NUMBERS', 1, 36, 'Revoyures après l’accord (mois)', 'La charte prévoit une clause de revoyure sans calendrier. Nombres séparés par des virgules.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 21),
  ('reminder.days', 1, '10,5,2,0', 'NUMBERS', 0, 60, 'Rappels avant la fin d’un délai (jours)', 'Un rappel par distance, pour tous les délais ; 0 est le dernier jour. Une distance égale ou supérieure à la durée du délai ne sert pas. Nombres séparés par des virgules.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 22);
