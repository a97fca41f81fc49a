-- When all the letters of a mailing were printed and kept: until then its printing may be launched again. Works that are no longer kept are taken to have ended
-- well.
alter table mailing add column printed_at timestamp;
update mailing set printed_at = launched_at
  where launched_at is not null and not exists (select 1 from work w where w.id = mailing.work_id and w.state <> 'DONE');
