-- Entries that were removed are kept for an hour, so that removing can be undone with everything that hung on them.

alter table overarching_goal add column removed_at timestamp;
alter table context_entry add column removed_at timestamp;
alter table target_group add column removed_at timestamp;
alter table digital_goal add column removed_at timestamp;
alter table indicator add column removed_at timestamp;
alter table service_use add column removed_at timestamp;
alter table resource add column removed_at timestamp;
alter table budget_line add column removed_at timestamp;
alter table channel_assessment add column removed_at timestamp;
alter table activity add column removed_at timestamp;
