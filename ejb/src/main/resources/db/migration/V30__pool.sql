-- The pool of candidates: what its list searches, sorts and counts, and the imports of files of candidates.

create index person_email_ix on person (email);
create index person_sort_ix on person (search_key, id);
drop index person_search_ix;
create index candidacy_pool_ix on candidacy (panel_id, person_id, withdrawn_on);
create index candidacy_call_ix on candidacy (call_id);
-- Whether a person sits or sat is asked of every line of the list: the index answers alone.
create index mandate_holder_ix on mandate (person_id, superseded_by_id, starts_on, ended_on, ends_on, extended_until_replaced);

create table candidate_import (
  id              bigint primary key,
  version         bigint       not null,
  panel_id        bigint       not null references panel (id),
  call_id         bigint       references call_for_applications (id),
  file_name       varchar(200) not null,
  imported_at     timestamp    not null,
  imported_by     varchar(60)  not null,
  created_count   integer      not null,
  attached_count  integer      not null,
  updated_count   integer      not null,
  unchanged_count integer      not null,
  warned_count    integer      not null,
  refused_count   integer      not null,
  report          bytea        not null
);
create index candidate_import_panel_ix on candidate_import (panel_id, imported_at);
