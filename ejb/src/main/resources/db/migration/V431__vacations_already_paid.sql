-- What an earlier version of the statement of the month already brought to the person, when it was put to payment: only the rest is owed.
alter table vacation_line add column already_cents integer default 0 not null;
