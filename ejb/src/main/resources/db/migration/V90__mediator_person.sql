-- The person of the pool that a mediator is, when somebody established it: the president of an instance is not one of its members, and names
-- alone do not tell two people apart. Filled where one person only has the same address, or the same civility and names.
alter table mediator add column person_id bigint;
alter table mediator add constraint mediator_person_fk foreign key (person_id) references person (id);
create index mediator_person_ix on mediator (person_id);

update mediator set person_id = (select min(p.id) from person p where lower(p.email) = lower(mediator.email))
  where (select count(*) from person p where lower(p.email) = lower(mediator.email)) = 1;

update mediator set person_id = (
    select min(p.id) from person p
      where p.civility = mediator.civility and upper(p.last_name) = upper(mediator.last_name) and upper(p.first_name) = upper(mediator.first_name))
  where person_id is null
    and (select count(*) from person p
      where p.civility = mediator.civility and upper(p.last_name) = upper(mediator.last_name) and upper(p.first_name) = upper(mediator.first_name)) = 1;
