-- The Träger whose plans a report may tell of, by number: who lost one of them since may not fetch it. Unknown for older files.
alter table report_order add column written_about varchar(20000);
