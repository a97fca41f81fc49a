-- The reason of a referral to the national mediator is read before the steps of the region, not below their table.
update wording set section = 'B15_TEXT' where kind = 'DOSSIER_NATIONAL_REFERRAL' and section = 'B30_TEXT';

-- A notice printed again once the challenge is over asks for nothing any more.
insert into wording (id, version, kind, section, valid_from, valid_until, body, certainty, source) values
  (18500, 1, 'DOSSIER_DESIGNATION', 'B40_TEXT_IF_CHALLENGE_OVER', date '2019-08-31', null, 'La faculté de récuser les médiateurs désignés a pris fin le {challengeEnd}.', 'INFERRED', 'Rédaction de l’application ; aucun modèle officiel n’a pu être lu');
