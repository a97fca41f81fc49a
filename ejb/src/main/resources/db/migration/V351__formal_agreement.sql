-- All the parties who seize the national mediator together have agreed to it formally (Charter art. 5): on what day each, and where the proof is.
alter table dossier_party add column agreed_on date;
alter table dossier add column agreement_proof bytea;
