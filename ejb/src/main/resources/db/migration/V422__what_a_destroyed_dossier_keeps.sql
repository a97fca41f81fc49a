-- What the line of a destroyed dossier could not tell any more: the sector of the establishment, and whether the acts were on time by the
-- clocks of the dossier. Empty for lines written before: the sector is that of the category, the days are counted.
alter table case_statistic add column sector varchar(20);
alter table case_statistic add column receipt_in_time boolean;
alter table case_statistic add column agreement_in_time boolean;
