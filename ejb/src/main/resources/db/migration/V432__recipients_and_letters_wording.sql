-- To whom the annual reports are sent, and what letters to establishments say around their text: dated data, which an administrator completes. The charter was
-- read in part: the third council that it names is left out, rather than printed as something to complete.
insert into wording (id, version, kind, section, valid_from, valid_until, body, certainty, source) values
  (18601, 1, 'ANNUAL_REPORT', 'RECIPIENTS_REGIONAL', date '2019-08-31', null, 'Médiateur national
Préfets de la région ou des régions du territoire
Directeurs généraux des agences régionales de santé du territoire', 'VERIFIED', 'Charte de la médiation, art. 5'),
  (18602, 1, 'ANNUAL_REPORT', 'RECIPIENTS_NATIONAL', date '2019-08-31', null, 'Ministres chargés de la santé et des affaires sociales
Public
Conseil supérieur des personnels médicaux, odontologistes et pharmaceutiques
Conseil supérieur de la fonction publique hospitalière', 'VERIFIED', 'Charte de la médiation, art. 6, lu en partie : le nom d’un troisième conseil n’a pas pu être lu, il est à ajouter sur une ligne'),
  (18611, 1, 'MAILING', 'SENDER', date '2019-08-31', null, 'Médiation pour les personnels des établissements publics de santé, sociaux et médico-sociaux', 'INFERRED', 'Rédaction de l’application ; aucun modèle officiel n’a pu être lu'),
  (18612, 1, 'MAILING', 'ADDRESSEE', date '2019-08-31', null, 'À l’attention de la direction', 'INFERRED', 'Rédaction de l’application ; aucun modèle officiel n’a pu être lu'),
  (18613, 1, 'MAILING', 'SALUTATION', date '2019-08-31', null, 'Madame, Monsieur', 'INFERRED', 'Rédaction de l’application ; aucun modèle officiel n’a pu être lu'),
  (18614, 1, 'MAILING', 'SIGNATORY', date '2019-08-31', null, 'Pour la médiation,', 'INFERRED', 'Rédaction de l’application ; aucun modèle officiel n’a pu être lu');
