-- The list of candidates at volume: its count by call answers from the index alone, its order by département too.

create index candidacy_count_ix on candidacy (panel_id, call_id, id);
create index person_departement_ix on person (departement_code, search_key, id);
