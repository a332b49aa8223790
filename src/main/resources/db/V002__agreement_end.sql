-- Why an agreement ended has a place of its own; until now it stood at the top of the notes.
alter table agreement add column ended_on date;
alter table agreement add column end_reason varchar(2000) default '' not null;
