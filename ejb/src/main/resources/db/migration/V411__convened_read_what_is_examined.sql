-- A member convened reads a dossier while it is to be examined, and briefly after the session that examined it (Charter art. 5): a decision taken before the session closes it.
drop view member_reading;
create view member_reading (dossier_id, person_id, reason, session_on) as
  select c.dossier_id, c.person_id, 'DESIGNATED', date '9999-12-31'
    from case_mediator c where c.ended_on is null
  union all
  select i.dossier_id, m.person_id, 'CONVENED', s.session_on
    from agenda_item i
    join panel_session s on s.id = i.session_id
    join dossier d on d.id = i.dossier_id
    join mandate m on m.panel_id = s.panel_id
   where s.state <> 'CANCELLED' and d.is_open = 1 and (d.state = 'EXAMINATION' or i.opinion is not null)
     and m.superseded_by_id is null and m.starts_on <= s.session_on
     and (coalesce(m.ended_on, m.ends_on) >= s.session_on or (m.ended_on is null and m.extended_until_replaced));
