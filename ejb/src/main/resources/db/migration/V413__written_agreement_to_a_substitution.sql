-- By what writing a party agreed to a substitution: not known of the agreements recorded before.
alter table substitution_agreement add column means varchar(10);
