-- What is asked for at each look is at hand, without reading every visit, item and step there ever was.

-- the log from its newest line on, of all clients or of one; the first also adds up without the rows themselves
create index visit_log on visit (visited_on desc, started_at desc nulls last, id, client_id, kind, work, travel_out, travel_back,
  charge_minutes, charge_travel_minutes);
create index visit_client_log on visit (client_id, visited_on desc, started_at desc nulls last, id);
drop index visit_day;
drop index visit_client_day;

-- what is still open of visits
create index visit_step on visit (next_step_done, next_step);
create index visit_unbilled on visit (billing, client_id, visited_on, work);

-- what is open, board by board, and what was closed when
create index plan_item_open on plan_item (closed_on, bucket, rank);
create index plan_item_client_open on plan_item (client_id, closed_on);
drop index plan_item_order;

create index agreement_state on agreement (state);
create index survey_state on survey (state);
create index survey_answer_score on survey_answer (kind, score);
create index journal_step_state on journal_step (state, seq);
