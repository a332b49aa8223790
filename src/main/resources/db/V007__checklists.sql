-- Checklists: templates, copies of them that are worked off, and what is noted when an agreement is sold.

-- a shipped template that is not in here is as shipped
create table checklist_template (
  id       uuid primary key,
  name     varchar(200) not null,
  purpose  varchar(60) not null
);

create table template_step (
  id           uuid primary key,
  template_id  uuid not null references checklist_template (id) on delete cascade,
  position     int not null,
  text         varchar(2000) not null,
  owner        varchar(200) not null,
  due_days     int,
  day_count    varchar(20) not null,
  question     varchar(200) not null,
  answer       varchar(200) not null,
  act          varchar(60) not null
);

create table checklist (
  id            uuid primary key,
  client_id     uuid not null references client (id) on delete cascade,
  agreement_id  uuid references agreement (id) on delete set null,
  purpose       varchar(60) not null,
  title         varchar(200) not null,
  started_on    date not null,
  closed_on     date
);

create table checklist_answer (
  id            uuid primary key,
  checklist_id  uuid not null references checklist (id) on delete cascade,
  question      varchar(200) not null,
  answer        varchar(200) not null
);

create table checklist_step (
  id            uuid primary key,
  checklist_id  uuid not null references checklist (id) on delete cascade,
  position      int not null,
  text          varchar(2000) not null,
  owner         varchar(200) not null,
  due_on        date,
  question      varchar(200) not null,
  answer        varchar(200) not null,
  act           varchar(60) not null,
  done_on       date,
  done_by       varchar(200) not null,
  notes         varchar(20000) not null
);

create index checklist_step_due on checklist_step (done_on, due_on);

-- its id is that of its agreement
create table sale (
  id               uuid primary key,
  agreement_id     uuid not null references agreement (id) on delete cascade,
  accepted_on      date not null,
  billing_name     varchar(200) not null,
  billing_address  varchar(2000) not null,
  setup_by         varchar(20),
  monthly_by       varchar(20)
);
