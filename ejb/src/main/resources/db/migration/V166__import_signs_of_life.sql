-- A run says with each batch that it lives. One that has stopped saying so is interrupted, whatever the server that ran it is called now.
alter table import_run add column alive_at timestamp;
