-- The examination of a saisine: prior conciliations, answers to the questions of admissibility, coordination, decisions.
-- One table, read in one statement by the page of a dossier. What a person wrote is sealed (body).
create table admission_entry (
  id                    bigint primary key,
  version               bigint      not null,
  kind                  varchar(15) not null,
  dossier_id            bigint      not null references dossier (id),
  on_day                date        not null,
  body                  bytea,
  step_id               bigint      references dossier_step (id),
  form                  varchar(25),
  ended_on              date,
  result                varchar(15),
  conclusions_available boolean,
  question              varchar(30),
  answer                varchar(10),
  education_mediator    varchar(15),
  outcome               varchar(20),
  act                   varchar(25),
  motive                varchar(30),
  turn_to               varchar(25),
  constraint admission_answer_uk unique (dossier_id, question)
);
create index admission_entry_ix on admission_entry (dossier_id, on_day, id);

-- The groups that every establishment of a dossier belongs to: same GHT or common direction (art. 2).
create view dossier_common_group (dossier_id, group_id, kind, name, since, until) as
  select e.dossier_id, g.id, g.kind, g.name, max(m.since), min(m.until)
    from dossier_establishment e
    join group_membership m on m.establishment_id = e.establishment_id
    join establishment_group g on g.id = m.group_id
   group by e.dossier_id, g.id, g.kind, g.name
  having count(distinct e.establishment_id) = (select count(*) from dossier_establishment o where o.dossier_id = e.dossier_id);
