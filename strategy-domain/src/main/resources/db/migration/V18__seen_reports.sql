-- Whether its orderer has seen that a report arrived or failed.
alter table report_order add column seen boolean default false not null;
create index report_order_news on report_order (ordered_by, seen, state);
update report_order set seen = true;
