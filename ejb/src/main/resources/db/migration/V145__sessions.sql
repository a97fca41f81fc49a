-- Sessions of an instance: dossiers by number, who was there, what the instance says. Its notes are sealed with the key of the dossier.
create table panel_session (
  id            bigint primary key,
  version       bigint       not null,
  number        varchar(40)  not null,
  panel_id      bigint       not null references panel (id),
  state         varchar(10)  not null,
  session_on    date         not null,
  starts_at     timestamp    not null,
  minutes       integer      not null,
  remote        boolean      not null,
  place         varchar(200),
  convened      integer,
  present       integer,
  required      integer,
  cancel_motive varchar(500),
  planned_by    varchar(60)  not null,
  planned_at    timestamp    not null,
  constraint panel_session_number_uk unique (number)
);
create index panel_session_ix on panel_session (panel_id, session_on, id);

create table agenda_item (
  id         bigint primary key,
  version    bigint  not null,
  session_id bigint  not null references panel_session (id),
  dossier_id bigint  not null references dossier (id),
  rank       integer not null,
  opinion    varchar(20),
  note       bytea,
  constraint agenda_item_uk unique (session_id, dossier_id)
);
create index agenda_item_dossier_ix on agenda_item (dossier_id, session_id);

create table session_attendance (
  id          bigint primary key,
  version     bigint       not null,
  session_id  bigint       not null references panel_session (id),
  person_id   bigint       references person (id),
  mediator_id bigint       references mediator (id),
  name        varchar(200) not null,
  present     smallint     not null
);
create index session_attendance_ix on session_attendance (session_id);
create index session_attendance_person_ix on session_attendance (person_id, session_id);

-- Which member may read which dossier: designated for it, or convened, being in term that day, to a session whose agenda bears it while it is open.
create view member_reading (dossier_id, person_id, reason, session_on) as
  select c.dossier_id, c.person_id, 'DESIGNATED', date '9999-12-31'
    from case_mediator c where c.ended_on is null
  union all
  select i.dossier_id, m.person_id, 'CONVENED', s.session_on
    from agenda_item i
    join panel_session s on s.id = i.session_id
    join dossier d on d.id = i.dossier_id
    join mandate m on m.panel_id = s.panel_id
   where s.state <> 'CANCELLED' and d.is_open = 1
     and m.superseded_by_id is null and m.starts_on <= s.session_on
     and (coalesce(m.ended_on, m.ends_on) >= s.session_on or (m.ended_on is null and m.extended_until_replaced));

insert into setting (setting_key, version, setting_value, value_type, min_value, max_value, label, explanation, certainty, source, position) values
  ('session.quorumPercent', 1, '50', 'INTEGER', 0, 100, 'Quorum d’une séance de l’instance (% des membres en fonction)', 'Part des membres en fonction qui doivent être présents, arrondie au membre supérieur, présidence non comprise. À mettre en accord avec le règlement intérieur de l’instance. 0 : pas de quorum.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 33),
  ('session.readingDays', 1, '1', 'INTEGER', 0, 30, 'Lecture d’un dossier par les membres après la séance (jours)', 'Les membres convoqués lisent les dossiers inscrits à l’ordre du jour tant que la séance est prévue, puis jusqu’à ce nombre de jours après elle.', 'INFERRED', 'Choix de l’application : aucun texte lu ne le fixe', 34);
