-- What is written at the client's: the running leg, what the visit is charged with, parts, open points, pictures, sign-offs; and
-- captures that wait to be filed.
alter table visit add column distance decimal(9, 1);
alter table visit add column charge_minutes int;
alter table visit add column charge_travel_minutes int;
alter table visit add column charge_travel decimal(15, 2);
alter table visit add column charge_own boolean default false not null;
create index visit_client_day on visit (client_id, visited_on);

create table timer (
  id          uuid primary key,
  visit_id    uuid not null references visit (id) on delete cascade,
  leg         varchar(12) not null,
  started_at  timestamp(0) with time zone not null
);

create table capture (
  id       uuid primary key,
  made_at  timestamp(0) with time zone not null,
  text     varchar(100000) not null
);

create table part (
  id        uuid primary key,
  visit_id  uuid not null references visit (id) on delete cascade,
  position  int not null,
  quantity  int not null,
  name      varchar(500) not null,
  serial    varchar(200) not null,
  notes     varchar(2000) not null
);

create table open_point (
  id        uuid primary key,
  visit_id  uuid not null references visit (id) on delete cascade,
  position  int not null,
  text      varchar(2000) not null,
  due_on    date,
  done_on   date
);

create table note_link (
  id             uuid primary key,
  visit_id       uuid not null references visit (id) on delete cascade,
  mark           varchar(20) not null,
  plan_item_id   uuid references plan_item (id) on delete cascade,
  open_point_id  uuid references open_point (id) on delete cascade
);

create table picture (
  id         uuid primary key,
  visit_id   uuid not null references visit (id) on delete cascade,
  position   int not null,
  caption    varchar(500) not null,
  file_name  varchar(500) not null,
  content    varchar(64) not null,
  original   varchar(64) not null,
  width      int not null,
  height     int not null,
  added_at   timestamp(0) with time zone not null
);

create table sign_off (
  id         uuid primary key,
  visit_id   uuid not null references visit (id) on delete cascade,
  signed_at  timestamp(0) with time zone not null,
  zone       varchar(60) not null,
  name       varchar(200) not null,
  signature  varchar(1000000) not null,
  reason     varchar(2000) not null,
  page       varchar(64) not null,
  digest     varchar(64) not null
);

create table addendum (
  id        uuid primary key,
  visit_id  uuid not null references visit (id) on delete cascade,
  made_at   timestamp(0) with time zone not null,
  zone      varchar(60) not null,
  text      varchar(1048576) not null
);

create table wording (
  id       uuid primary key,
  name     varchar(100) not null unique,
  content  varchar(1048576) not null
);

-- Not journaled: bytes under the name of their SHA-256, which never change. Rows that point at them come and go with undo.
create table content (
  digest   varchar(64) not null,
  ordinal  int not null,
  bytes    varbinary(524288) not null,
  primary key (digest, ordinal)
);
