-- Who entered a measured value, and when; unknown for values that came with a document.
alter table measurement add column changed_at timestamp;
alter table measurement add column changed_by varchar(200);
