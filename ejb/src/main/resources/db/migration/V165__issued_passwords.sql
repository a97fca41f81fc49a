-- A password that an administrator has drawn or typed is known to two people: its holder replaces it before anything else.
alter table account add column password_issued boolean not null default false;
