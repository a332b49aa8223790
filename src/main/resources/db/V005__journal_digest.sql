-- From here on the journal and what is kept by name have digests as the tables have: in table_digest, under JOURNAL and CONTENT. They
-- are taken afresh with those of the tables when the scripts have run.
insert into table_digest (table_name, row_count, digest) values ('JOURNAL', 0, 0), ('CONTENT', 0, 0);
