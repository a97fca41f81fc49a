-- The dossiers of the national mediator are those of the national instance and those where its reinforcement was accepted.
create index dossier_reinforced_ix on dossier (reinforced_on, id);
