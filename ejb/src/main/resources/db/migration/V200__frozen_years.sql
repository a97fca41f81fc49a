-- The figures of the scheme: years frozen as anonymous lines, what is counted from them, what of it is published.
insert into setting (setting_key, version, setting_value, value_type, min_value, max_value, label, explanation, certainty, source, position) values
  ('statistics.threshold', 1, '5', 'INTEGER', 3, 20, 'Statistiques publiées : plus petit effectif montré', 'Une case qui décrit moins de saisines est remplacée par « s », avec celles qui permettraient de la recalculer. Chaque année close garde le seuil appliqué.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 41),
  ('statistics.detail-from', 1, '20', 'INTEGER', 5, 500, 'Statistiques publiées : saisines de l’année à partir desquelles un territoire est détaillé', 'En dessous, les modalités sont regroupées : les cases détaillées seraient presque toutes secrètes.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 43);
insert into setting (setting_key, version, setting_value, value_type, label, explanation, certainty, source, position) values
  ('statistics.zeros-shown', 1, 'true', 'BOOLEAN', 'Statistiques publiées : montrer les effectifs nuls', 'Un zéro ne décrit personne ; non : il est traité comme un petit effectif.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 42);

-- One frozen version of a year of a territory, or of the network (scope RESEAU). Never changed; a correction is a new number.
create table frozen_year (
  id                  bigint primary key,
  version             bigint       not null,
  scope               varchar(10)  not null,
  stat_year           integer      not null,
  number              integer      not null,
  digest              varchar(64)  not null,
  rules               varchar(200) not null,
  frozen_at           timestamp    not null,
  frozen_by           varchar(400) not null,
  motive              varchar(1000),
  case_count          integer      not null,
  pending_count       integer      not null,
  is_published        smallint     not null,
  cell_count          integer      not null,
  primary_count       integer      not null,
  complementary_count integer      not null,
  information_percent integer      not null,
  constraint frozen_year_uk unique (scope, stat_year, number)
);

-- One anonymous line a saisine: no key of a dossier, no number, no day, no text.
create table frozen_case (
  id             bigint primary key,
  version        bigint      not null,
  year_id        bigint      not null references frozen_year (id),
  referrer       varchar(20) not null,
  establishment  varchar(20) not null,
  profession     varchar(20) not null,
  purpose        varchar(20) not null,
  conflict_link  varchar(20) not null,
  conflict_scope varchar(20) not null,
  intensity      varchar(20) not null,
  receipt        varchar(20) not null,
  course         varchar(50) not null,
  receipt_days   integer,
  decision_days  integer,
  agreement_days integer,
  closing_days   integer
);
create index frozen_case_ix on frozen_case (year_id);

-- Which versions of the territories a version of the network adds up.
create table frozen_part (
  network_id   bigint not null references frozen_year (id),
  territory_id bigint not null references frozen_year (id),
  primary key (network_id, territory_id)
);

-- What was counted, once: the exact figures of the version (is_exact), and for the network what is published of each scope,
-- where an absent amount is a figure kept secret.
create table year_figure (
  id       bigint primary key,
  version  bigint      not null,
  year_id  bigint      not null references frozen_year (id),
  scope    varchar(10) not null,
  is_exact smallint    not null,
  family   varchar(20) not null,
  name     varchar(60) not null,
  amount   bigint,
  constraint year_figure_uk unique (year_id, scope, is_exact, family, name)
);
