-- The least and the most that a whole-number setting may be: the limits that the rules themselves accept.
alter table setting add column min_value integer;
alter table setting add column max_value integer;

update setting set min_value = 1, max_value = 100 where setting_key in
  ('balance.maxProfessionPercent', 'balance.minProfessions', 'balance.maxPerEstablishment', 'balance.maxPerGroup', 'balance.minDepartements', 'balance.maxEndsTogetherPercent');
update setting set min_value = 1, max_value = 3 where setting_key = 'balance.minSectors';
update setting set min_value = 0, max_value = 100 where setting_key = 'balance.maxMissingFormerRegions';
update setting set min_value = 1, max_value = 36 where setting_key = 'balance.staggeringMonths';
update setting set min_value = 0, max_value = 120 where setting_key = 'renewal.freshStartAfterMonths';
update setting set min_value = 1, max_value = 24 where setting_key in ('alert.firstMonths', 'alert.secondMonths', 'alert.lastMonths');
update setting set min_value = 1000, max_value = 500000 where setting_key = 'import.maxLines';
