-- On a statement corrected after its payment: what was already paid, and the rest.
insert into wording (id, version, kind, section, valid_from, valid_until, body, certainty, source) values
  (18621, 1, 'DOSSIER_VACATION_STATEMENT', 'B32_SLOT_REST_IF_CORRECTED', date '2019-08-31', null, 'Reste à payer pour {month}, une version précédente de cet état ayant été mise en paiement', 'INFERRED', 'Rédaction de l’application ; aucun modèle officiel n’a pu être lu'),
  (18622, 1, 'DOSSIER_VACATION_STATEMENT', 'B33_TEXT_IF_CORRECTED', date '2019-08-31', null, 'Seul le reste est dû ; un reste négatif est un trop-perçu à récupérer.', 'INFERRED', 'Rédaction de l’application ; aucun modèle officiel n’a pu être lu');
