alter table client add column nickname varchar(100) default '' not null;
