-- MEDICAL_CHAIR_AND_DIRECTOR, the joint saisine of article 6, 3°, has 26 letters.
alter table dossier alter column referrer_kind set data type varchar(30);
