-- Every row of the catalogue says how well it is founded, and of which year its source is.

alter table channel add column source_year smallint;
alter table channel add column quality varchar(20) default 'ASSUMPTION' not null;
alter table channel add constraint channel_quality check (quality in ('PRIMARY', 'SECONDARY', 'ASSUMPTION'));

alter table effort_figure add column source_year smallint;
