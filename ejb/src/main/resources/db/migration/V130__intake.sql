-- The last rank given to a party of a dossier: a rank is never given twice, even after a party was taken out.
alter table dossier add column last_party_rank integer default 0 not null;
update dossier set last_party_rank = coalesce((select max(p.rank) from dossier_party p where p.dossier_id = dossier.id), 0);

-- Which authority was told that a saisine exists (art. 6 and 10), and when. The name of the holder of the office is sealed.
create table authority_notice (
  id               bigint primary key,
  version          bigint      not null,
  dossier_id       bigint      not null references dossier (id),
  kind             varchar(20) not null,
  establishment_id bigint      not null references establishment (id),
  party_rank       integer     not null,
  addressee        bytea,
  informed_on      date        not null,
  constraint authority_notice_uk unique (dossier_id, kind, establishment_id, party_rank)
);
