-- Why a version of the network is kept without being published; empty when it is, and for a territory.
alter table frozen_year add column obstacle varchar(10);
