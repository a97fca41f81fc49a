-- The regions of before 2016, which the balance of a territory may look at; none overseas.
alter table departement add column former_region varchar(40);

update departement set former_region = 'Alsace' where code in ('67', '68');
update departement set former_region = 'Aquitaine' where code in ('24', '33', '40', '47', '64');
update departement set former_region = 'Auvergne' where code in ('03', '15', '43', '63');
update departement set former_region = 'Basse-Normandie' where code in ('14', '50', '61');
update departement set former_region = 'Bourgogne' where code in ('21', '58', '71', '89');
update departement set former_region = 'Bretagne' where code in ('22', '29', '35', '56');
update departement set former_region = 'Centre' where code in ('18', '28', '36', '37', '41', '45');
update departement set former_region = 'Champagne-Ardenne' where code in ('08', '10', '51', '52');
update departement set former_region = 'Corse' where code in ('2A', '2B');
update departement set former_region = 'Franche-Comté' where code in ('25', '39', '70', '90');
update departement set former_region = 'Haute-Normandie' where code in ('27', '76');
update departement set former_region = 'Île-de-France' where code in ('75', '77', '78', '91', '92', '93', '94', '95');
update departement set former_region = 'Languedoc-Roussillon' where code in ('11', '30', '34', '48', '66');
update departement set former_region = 'Limousin' where code in ('19', '23', '87');
update departement set former_region = 'Lorraine' where code in ('54', '55', '57', '88');
update departement set former_region = 'Midi-Pyrénées' where code in ('09', '12', '31', '32', '46', '65', '81', '82');
update departement set former_region = 'Nord-Pas-de-Calais' where code in ('59', '62');
update departement set former_region = 'Pays de la Loire' where code in ('44', '49', '53', '72', '85');
update departement set former_region = 'Picardie' where code in ('02', '60', '80');
update departement set former_region = 'Poitou-Charentes' where code in ('16', '17', '79', '86');
update departement set former_region = 'Provence-Alpes-Côte d’Azur' where code in ('04', '05', '06', '13', '83', '84');
update departement set former_region = 'Rhône-Alpes' where code in ('01', '07', '26', '38', '42', '69', '73', '74');

create index proposal_created_ix on proposal (created_on, id);
