-- Shares become rows of their own, so that those of all figures are read at once. Older ones get numbers no sequence gives.
alter table reference_share add column id bigint;
alter table reference_share add column version bigint default 1 not null;
update reference_share set id = -(figure_id * 1000 + age_from);
alter table reference_share alter column id set not null;
alter table reference_share add constraint reference_share_id unique (id);
