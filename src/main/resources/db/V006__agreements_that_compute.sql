-- What an agreement promises and costs line by line, the rate card by which the rest is charged, prepaid blocks, and what was billed.
alter table agreement add column follows uuid;
alter table agreement add column setup_fee decimal(15, 2) default 0 not null;
alter table agreement add column offered_on date;
alter table agreement add column roll_over varchar(20) default 'NONE' not null;
alter table agreement add column covers_all boolean default false not null;
alter table agreement add column discount int default 0 not null;
alter table agreement add column after_hours int;
alter table agreement add column weekend int;
alter table agreement add column travel_waived boolean default false not null;
alter table agreement add column increment int;
alter table agreement add column minimum int;
alter table agreement add column responses varchar(400) default '' not null;
alter table agreement add column benefits varchar(20000) default '' not null;
alter table agreement add column exclusions varchar(100000) default '' not null;
alter table agreement add column payment varchar(20000) default '' not null;
alter table agreement add column increase decimal(15, 2) default 0 not null;

create table agreement_line (
  id            uuid primary key,
  agreement_id  uuid not null references agreement (id) on delete cascade,
  position      int not null,
  item          varchar(30),
  name          varchar(200) not null,
  quantity      int not null,
  price         decimal(15, 2) not null
);

create table count_change (
  id            uuid primary key,
  agreement_id  uuid not null references agreement (id) on delete cascade,
  changed_on    date not null,
  workstations  int not null,
  servers       int not null
);

-- a tier that is not in here is as shipped
create table tier_terms (
  id                uuid primary key,
  tier              varchar(20) not null unique,
  included_minutes  int not null,
  roll_over         varchar(20) not null,
  covers_all        boolean not null,
  discount          int not null,
  after_hours       int,
  weekend           int,
  travel_waived     boolean not null,
  increment         int,
  minimum           int,
  responses         varchar(400) not null,
  benefits          varchar(20000) not null,
  exclusions        varchar(100000) not null,
  payment           varchar(20000) not null,
  increase          decimal(15, 2) not null
);

create table rate_card (
  id           uuid primary key,
  valid_from   date not null,
  after_hours  int not null,
  weekend      int not null
);

-- a price that is not in here is as shipped; tier is null for the price without an agreement
create table rate_price (
  id       uuid primary key,
  card_id  uuid not null references rate_card (id) on delete cascade,
  item     varchar(30) not null,
  tier     varchar(20),
  price    decimal(15, 2) not null
);

create table own_rate (
  id         uuid primary key,
  client_id  uuid not null references client (id) on delete cascade,
  item       varchar(30) not null,
  price      decimal(15, 2) not null,
  unique (client_id, item)
);

create table block (
  id           uuid primary key,
  client_id    uuid not null references client (id) on delete cascade,
  bought_on    date not null,
  minutes      int not null,
  last_day     date,
  price        decimal(15, 2) not null,
  notes        varchar(20000) not null,
  void_reason  varchar(2000)
);

create table block_change (
  id          uuid primary key,
  block_id    uuid not null references block (id) on delete cascade,
  changed_on  date not null,
  minutes     int not null,
  reason      varchar(2000) not null
);

alter table visit add column rate varchar(30);

create table billed (
  id         uuid primary key,
  visit_id   uuid not null references visit (id) on delete cascade,
  billed_on  date not null,
  minutes    int not null,
  work       decimal(15, 2) not null,
  travel     decimal(15, 2) not null
);

-- from a block, from the hours that an agreement includes in the month that begins on a day, or, with neither, from a fee that has all in
create table billed_draw (
  id            uuid primary key,
  billed_id     uuid not null references billed (id) on delete cascade,
  position      int not null,
  agreement_id  uuid references agreement (id) on delete set null,
  month_from    date,
  block_id      uuid references block (id) on delete set null,
  minutes       int not null
);
