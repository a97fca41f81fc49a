-- A destroyed dossier stays hidden from those it was hidden from, without the reason; the rows that say what its people did go (decision 0047).
alter table dossier_exclusion alter column reason drop not null;
update dossier_exclusion set reason = null where dossier_id in (select id from dossier where state = 'DESTROYED');

delete from substitution_agreement where party_id in (select p.id from dossier_party p join dossier d on d.id = p.dossier_id where d.state = 'DESTROYED');
delete from substitution where dossier_id in (select id from dossier where state = 'DESTROYED');
delete from private_note where dossier_id in (select id from dossier where state = 'DESTROYED');
delete from meeting_guest where meeting_id in (select m.id from dossier_meeting m join dossier d on d.id = m.dossier_id where d.state = 'DESTROYED');
delete from dossier_meeting where dossier_id in (select id from dossier where state = 'DESTROYED');
delete from agreement_event where agreement_id in (select a.id from mediation_agreement a join dossier d on d.id = a.dossier_id where d.state = 'DESTROYED');
delete from commitment where agreement_id in (select a.id from mediation_agreement a join dossier d on d.id = a.dossier_id where d.state = 'DESTROYED');
delete from mediation_agreement where dossier_id in (select id from dossier where state = 'DESTROYED');
delete from entry_consent where dossier_id in (select id from dossier where state = 'DESTROYED');
delete from challenge_choice where dossier_id in (select id from dossier where state = 'DESTROYED');
delete from power_of_attorney where dossier_id in (select id from dossier where state = 'DESTROYED');
delete from admission_entry where dossier_id in (select id from dossier where state = 'DESTROYED');
delete from authority_notice where dossier_id in (select id from dossier where state = 'DESTROYED');
delete from reinforcement where dossier_id in (select id from dossier where state = 'DESTROYED');
delete from case_mediator where dossier_id in (select id from dossier where state = 'DESTROYED');

-- What was handed over is sealed with the key of the national dossier (decision 0110): without it, it is noise.
update escalation set reason = null, agreement_proof = null, history = null, piece_reason = null where national_id in (select id from dossier where state = 'DESTROYED');
