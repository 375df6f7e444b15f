-- With which role a report was written: who has another one since may not fetch what it let them see.
alter table report_order add column written_as varchar(20)
    check (written_as in ('ADMINISTRATOR', 'MANAGER', 'EDITOR', 'READER'));
