-- One instance a territory, and the national one.
insert into panel (id, version, code, name, kind, territory_id, position) values
  (1, 1, 'ARA', 'Instance régionale de médiation Auvergne-Rhône-Alpes', 'REGIONAL', 1, 1),
  (2, 1, 'BRE_PDL', 'Instance interrégionale de médiation Bretagne – Pays de la Loire', 'REGIONAL', 2, 2),
  (3, 1, 'BFC_CVL', 'Instance interrégionale de médiation Bourgogne-Franche-Comté – Centre-Val de Loire', 'REGIONAL', 3, 3),
  (4, 1, 'GES', 'Instance régionale de médiation Grand Est', 'REGIONAL', 4, 4),
  (5, 1, 'HDF_NOR', 'Instance interrégionale de médiation Hauts-de-France – Normandie', 'REGIONAL', 5, 5),
  (6, 1, 'NAQ', 'Instance régionale de médiation Nouvelle-Aquitaine', 'REGIONAL', 6, 6),
  (7, 1, 'OCC', 'Instance régionale de médiation Occitanie', 'REGIONAL', 7, 7),
  (8, 1, 'PAC_COR', 'Instance interrégionale de médiation Provence-Alpes-Côte d’Azur – Corse', 'REGIONAL', 8, 8),
  (9, 1, 'IDF', 'Instance régionale de médiation Île-de-France', 'REGIONAL', 9, 9),
  (10, 1, 'OUM', 'Instance interrégionale de médiation Outre-mer', 'OVERSEAS', 10, 10),
  (11, 1, 'NAT', 'Instance nationale de médiation', 'NATIONAL', 11, 11);
