-- What a bill followed from, which steps to a renewal are done, own rates by the day they hold from, and fees by the quarter and the year.

-- what of the visit it was made out for, in one line; empty where it was made out before that was kept
alter table billed add column figures varchar(200) default '' not null;

create table renewal_tick (
  id            uuid primary key,
  agreement_id  uuid not null references agreement (id) on delete cascade,
  term_end      date not null,
  step          varchar(20) not null,
  done_on       date not null,
  done_by       varchar(200) not null,
  unique (agreement_id, term_end, step)
);

-- one rate a client and item becomes one for each day on which it changed; without a price the rate card holds again
create table own_rate_dated (
  id          uuid primary key,
  client_id   uuid not null references client (id) on delete cascade,
  item        varchar(30) not null,
  valid_from  date not null,
  price       decimal(15, 2),
  unique (client_id, item, valid_from)
);
insert into own_rate_dated select id, client_id, item, date '1970-01-01', price from own_rate;
drop table own_rate;
alter table own_rate_dated rename to own_rate;

-- the fee as it is paid; monthly_fee is what of it falls to a month. The journal's trigger is put back when the scripts have run
drop trigger if exists journal_agreement;
alter table agreement add column fee decimal(15, 2) default 0 not null;
alter table agreement add column fee_every varchar(20) default 'MONTH' not null;
update agreement set fee = monthly_fee;
