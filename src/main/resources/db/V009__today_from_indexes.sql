-- All that Today asks of a visit stands in an index: reading the open steps and what is not billed yet
-- would otherwise fetch a page of long notes from the disk for each of them.
drop index visit_step;
create index visit_step on visit (next_step_done, next_step, next_step_on, id, client_id);
drop index visit_unbilled;
create index visit_unbilled on visit (billing, client_id, visited_on, work, id);
