-- Who signs or attends in the place of a party does so by a power of attorney of that dossier; a written agreement has its original somewhere.
alter table entry_consent add constraint entry_consent_attorney_fk foreign key (attorney_id) references power_of_attorney (id);
create index entry_consent_attorney_ix on entry_consent (attorney_id);
alter table entry_consent add column original_place bytea;

alter table agreement_event add column attorney_id bigint references power_of_attorney (id);
create index agreement_event_attorney_ix on agreement_event (attorney_id);

alter table meeting_guest add column attorney_id bigint references power_of_attorney (id);
create index meeting_guest_attorney_ix on meeting_guest (attorney_id);
