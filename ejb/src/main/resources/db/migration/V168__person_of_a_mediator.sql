-- Whom of the pool the account of a mediator stands for: the person whom the term of office of the territory names. Read, never copied, so that
-- the ties of a mediator hide dossiers from him as they do from a member, from the day his person is stated.
create view account_person (account_id, person_id, since, until) as
  select a.id, m.person_id, m.starts_on, coalesce(m.ended_on, m.ends_on)
    from account a join panel p on p.id = a.panel_id join mediator m on m.territory_id = p.territory_id
    where a.role = 'REGIONAL_MEDIATOR' and m.person_id is not null
  union all
  select a.id, m.person_id, m.starts_on, coalesce(m.ended_on, m.ends_on)
    from account a join territory t on t.kind = 'NATIONAL' join mediator m on m.territory_id = t.id
    where a.role = 'NATIONAL_MEDIATOR' and m.person_id is not null;
