-- From here on the journal and what is kept by name have digests as the tables have: in table_digest, under JOURNAL and CONTENT. They
-- are taken afresh with those of the tables when the scripts have run.
merge into table_digest key (table_name) values ('JOURNAL', 0, 0), ('CONTENT', 0, 0);
