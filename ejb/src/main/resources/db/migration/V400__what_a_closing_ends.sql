-- What every closing ends since decision 0111 and used to leave under way: the designations, the reinforcements and the meetings to come of the dossiers closed before.
update case_mediator set
  ended_on = (select case when d.closed_on is null or d.closed_on < case_mediator.designated_on then case_mediator.designated_on else d.closed_on end
    from dossier d where d.id = case_mediator.dossier_id),
  end_reason = 'CLOSED'
  where ended_on is null and exists (select 1 from dossier d where d.id = case_mediator.dossier_id and d.is_open = 0);

update reinforcement set
  ended_on = (select case when d.closed_on is null or d.closed_on < coalesce(reinforcement.accepted_on, reinforcement.decided_on)
    then coalesce(reinforcement.accepted_on, reinforcement.decided_on) else d.closed_on end from dossier d where d.id = reinforcement.dossier_id),
  ended_by = 'Clôture du dossier'
  where ended_on is null and exists (select 1 from dossier d where d.id = reinforcement.dossier_id and d.is_open = 0);
update dossier set reinforced_on = null where is_open = 0 and reinforced_on is not null;

update dossier_meeting set state = 'CANCELLED', changes = changes + 1
  where state = 'PLANNED' and exists (select 1 from dossier d where d.id = dossier_meeting.dossier_id and d.is_open = 0 and d.closed_on < dossier_meeting.meeting_on);
