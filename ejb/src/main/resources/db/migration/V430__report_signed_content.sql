-- What was signed: SHA-256 of the texts and proposals at the signature. A report signed before it was kept has none, and must be signed again.
alter table annual_report add column signed_digest varchar(64);

-- The proposal that a released edition tells, so that another report can take up the words that were released. Editions released before name it when one
-- proposal only has these words.
alter table released_proposal add column proposal_id bigint references reform_proposal (id);
create index released_proposal_told_ix on released_proposal (proposal_id);
update released_proposal set proposal_id = (
  select min(p.id) from reform_proposal p, report_release e, annual_report r
  where e.id = released_proposal.release_id and r.id = e.report_id and p.panel_id = r.panel_id and p.first_year = released_proposal.first_year
    and p.theme = released_proposal.theme and p.addressee = released_proposal.addressee and p.subject = released_proposal.subject
    and p.body = released_proposal.body
  having count(*) = 1);
