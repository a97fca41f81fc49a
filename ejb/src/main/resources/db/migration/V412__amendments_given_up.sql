-- An amendment that somebody does not sign is given up: it no longer stands in the way of the next one.
alter table agreement_event add column abandoned_on date;
