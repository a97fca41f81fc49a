-- A report names the closing whose figures it prints, from its signature on.
alter table annual_report add column closing_id bigint references frozen_year (id);
alter table report_release add constraint report_release_closing_fk foreign key (closed_year_id) references frozen_year (id);

-- Words of a report that could designate somebody and that its writer keeps, with the reason. The words themselves are not kept here.
create table remark_answer (
  id            bigint        primary key,
  version       bigint        not null,
  report_id     bigint        not null references annual_report (id),
  digest        varchar(64)   not null,
  motive        varchar(1000) not null,
  answered_at   timestamp     not null,
  answered_by   varchar(60)   not null,
  answered_name varchar(200)  not null,
  constraint remark_answer_uk unique (report_id, digest)
);

update setting set label = 'Statistiques publiées : saisines de l’année à partir desquelles un territoire est décrit année par année',
  explanation = 'En dessous, seul le total de l’année est publié ; le territoire est décrit sur cinq ans, par grandes catégories.' where setting_key = 'statistics.detail-from';
