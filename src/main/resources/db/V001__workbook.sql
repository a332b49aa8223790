-- The workbook. Every table but vault, table_digest, journal_step and journal_change is journaled: it has one primary key,
-- id UUID, and the store puts a trigger under it. Texts are '' where there is nothing to say; dates and numbers are null where unknown.

create table vault (
  id              int primary key check (id = 1),
  vault_id        uuid not null,
  schema_version  int not null,
  commit_seq      bigint not null,
  created_at      timestamp(9) with time zone not null
);

create table table_digest (
  table_name  varchar(64) primary key,
  row_count   bigint not null,
  digest      bigint not null
);

create table journal_step (
  seq             bigint primary key,
  made_at         timestamp(9) with time zone not null,
  label_key       varchar(100) not null,
  label_args      varchar(1000) array not null,
  merge_key       varchar(200) not null,
  schema_version  int not null,
  state           varchar(10) not null check (state in ('DONE', 'UNDONE', 'PASSED'))
);

create table journal_change (
  step        bigint not null references journal_step (seq) on delete cascade,
  ordinal     int not null,
  table_name  varchar(64) not null,
  row_id      uuid not null,
  columns     varchar(64) array not null,
  before      varchar(1048576) array,
  after       varchar(1048576) array,
  primary key (step, ordinal)
);
create index journal_change_row on journal_change (row_id);

create table setting (
  id     uuid primary key,
  name    varchar(100) not null unique,
  content varchar(10000) not null
);

create table client (
  id                   uuid primary key,
  name                 varchar(200) not null,
  stage                varchar(20) not null,
  standing             varchar(20) not null,
  since                date,
  employees            int,
  workstations         int,
  servers              int,
  sites                int,
  wan_links            int,
  source               varchar(500) not null,
  acquisition_cost     decimal(15, 2) not null,
  acquisition_minutes  int not null,
  contact_days         int,
  review_months        int,
  survey_months        int,
  fiscal_year_start    int,
  notes                varchar(1048576) not null
);
create index client_name on client (name);

create table stage_change (
  id          uuid primary key,
  client_id   uuid not null references client (id) on delete cascade,
  stage       varchar(20) not null,
  changed_on  date not null,
  reason      varchar(2000) not null
);

create table site (
  id              uuid primary key,
  client_id       uuid not null references client (id) on delete cascade,
  name            varchar(200) not null,
  address         varchar(2000) not null,
  travel_minutes  int,
  distance        decimal(9, 1),
  access_notes    varchar(100000) not null
);

create table person (
  id              uuid primary key,
  client_id       uuid not null references client (id) on delete cascade,
  name            varchar(200) not null,
  role            varchar(200) not null,
  decision_maker  boolean not null,
  phone           varchar(200) not null,
  mobile          varchar(200) not null,
  email           varchar(320) not null,
  address         varchar(2000) not null,
  notes           varchar(100000) not null
);

create table expert (
  id              uuid primary key,
  name            varchar(200) not null,
  kind            varchar(20) not null,
  what_for        varchar(1000) not null,
  contact         varchar(200) not null,
  phone           varchar(200) not null,
  email           varchar(320) not null,
  account_number  varchar(200) not null,
  notes           varchar(100000) not null
);

create table expert_client (
  id         uuid primary key,
  expert_id  uuid not null references expert (id) on delete cascade,
  client_id  uuid not null references client (id) on delete cascade,
  unique (expert_id, client_id)
);

create table horizon_event (
  id         uuid primary key,
  client_id  uuid not null references client (id) on delete cascade,
  title      varchar(500) not null,
  kind       varchar(20) not null,
  due_on     date,
  notes      varchar(100000) not null
);

create table visit (
  id               uuid primary key,
  client_id        uuid not null references client (id) on delete cascade,
  site_id          uuid references site (id) on delete set null,
  kind             varchar(20) not null,
  visited_on       date not null,
  started_at       time(0),
  travel_out       int not null,
  work             int not null,
  travel_back      int not null,
  pause            int not null,
  billing          varchar(20) not null,
  met              varchar(1000) not null,
  notes            varchar(1048576) not null,
  internal_notes   varchar(1048576) not null,
  next_step        varchar(2000) not null,
  next_step_on     date,
  next_step_done   boolean not null
);
create index visit_day on visit (visited_on);

create table plan_item (
  id            uuid primary key,
  client_id     uuid not null references client (id) on delete cascade,
  title         varchar(500) not null,
  why           varchar(100000) not null,
  category      varchar(200) not null,
  risk          varchar(10) not null,
  bucket        varchar(10) not null,
  urgent        boolean not null,
  rank          bigint not null,
  one_off_cost  decimal(15, 2) not null,
  monthly_cost  decimal(15, 2) not null,
  minutes       int not null,
  target_on     date,
  target_kind   varchar(10) not null,
  doer          varchar(10) not null,
  doer_name     varchar(200) not null,
  origin        varchar(20) not null,
  origin_id     uuid,
  state         varchar(10) not null,
  reason        varchar(2000) not null,
  result        varchar(100000) not null,
  closed_on     date,
  push_backs    int not null,
  created_on    date not null,
  notes         varchar(1048576) not null
);
create index plan_item_order on plan_item (bucket, rank);

create table agreement (
  id                uuid primary key,
  client_id         uuid not null references client (id) on delete cascade,
  kind              varchar(20) not null,
  tier              varchar(20),
  state             varchar(20) not null,
  monthly_fee       decimal(15, 2) not null,
  workstations      int not null,
  servers           int not null,
  included_minutes  int not null,
  starts_on         date not null,
  months            int not null,
  notice_days       int not null,
  auto_renew        boolean not null,
  ends_on           date not null,
  notice_by         date not null,
  signed_by         varchar(200) not null,
  signed_on         date,
  notes             varchar(1048576) not null
);

create table survey_question (
  id        uuid primary key,
  position  int not null,
  text      varchar(1000) not null,
  kind      varchar(10) not null,
  active    boolean not null
);

create table survey (
  id            uuid primary key,
  client_id     uuid not null references client (id) on delete cascade,
  agreement_id  uuid references agreement (id) on delete set null,
  due_on        date not null,
  state         varchar(10) not null,
  prepared_on   date,
  sent_on       date,
  closed_on     date,
  respondent    varchar(200) not null,
  reason        varchar(2000) not null
);

create table survey_answer (
  id         uuid primary key,
  survey_id  uuid not null references survey (id) on delete cascade,
  position   int not null,
  question   varchar(1000) not null,
  kind       varchar(10) not null,
  score      int,
  text       varchar(100000) not null
);

create table snooze (
  id             uuid primary key,
  subject        varchar(200) not null unique,
  snoozed_until  date not null
);

create table import_mark (
  id         uuid primary key,
  target     varchar(20) not null,
  origin     varchar(2000) not null,
  record_id  uuid not null,
  digest     varchar(1000) not null
);
create index import_mark_origin on import_mark (target, origin);

create table import_mapping (
  id       uuid primary key,
  target   varchar(20) not null,
  headers  varchar(64) not null unique,
  mapping  varchar(100000) not null
);
