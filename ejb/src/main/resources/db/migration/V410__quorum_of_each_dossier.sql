-- Of the members who came to a session, those who take no part in the examination of a dossier for a tie with it. Sessions held before do not know: none is said.
alter table agenda_item add column set_apart integer;
update agenda_item set set_apart = 0
 where session_id in (select s.id from panel_session s where s.state = 'HELD');
