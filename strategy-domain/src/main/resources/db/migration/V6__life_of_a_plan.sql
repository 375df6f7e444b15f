-- The life of a plan: what its entries are called in documents, its revisions, its history.

-- A key names an entry within its plan for ever: in documents, in revisions, and in plans copied from it.
alter table overarching_goal add column entry_key varchar(40);
alter table context_entry add column entry_key varchar(40);
alter table target_group add column entry_key varchar(40);
alter table digital_goal add column entry_key varchar(40);
alter table indicator add column entry_key varchar(40);
alter table service_use add column entry_key varchar(40);
alter table resource add column entry_key varchar(40);
alter table budget_line add column entry_key varchar(40);
alter table channel_assessment add column entry_key varchar(40);
alter table activity add column entry_key varchar(40);

update overarching_goal set entry_key = concat('e', id);
update context_entry set entry_key = concat('e', id);
update target_group set entry_key = concat('e', id);
update digital_goal set entry_key = concat('e', id);
update indicator set entry_key = concat('e', id);
update service_use set entry_key = concat('e', id);
update resource set entry_key = concat('e', id);
update budget_line set entry_key = concat('e', id);
update channel_assessment set entry_key = concat('e', id);
update activity set entry_key = concat('e', id);

alter table overarching_goal alter column entry_key set not null;
alter table context_entry alter column entry_key set not null;
alter table target_group alter column entry_key set not null;
alter table digital_goal alter column entry_key set not null;
alter table indicator alter column entry_key set not null;
alter table service_use alter column entry_key set not null;
alter table resource alter column entry_key set not null;
alter table budget_line alter column entry_key set not null;
alter table channel_assessment alter column entry_key set not null;
alter table activity alter column entry_key set not null;

alter table strategy add column archived_from varchar(20) check (archived_from in ('DRAFT', 'COMPLETED'));
alter table strategy add column template boolean default false not null;

create table strategy_revision (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    number integer not null check (number > 0),
    document text not null,
    light varchar(20) not null check (light in ('SUSTAINABLE', 'STRAINED', 'NOT_SUSTAINABLE', 'NOTHING_PLANNED')),
    approved_at timestamp not null,
    approved_by varchar(200) not null,
    unique (strategy_id, number)
);

-- One row for each entry that one person changed, or each move in the life of the plan. Fields are separated by spaces.
create table strategy_change (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    kind varchar(20) not null check (kind in ('BEGUN', 'ADDED', 'CHANGED', 'REMOVED', 'REORDERED', 'SUBMITTED', 'WITHDRAWN',
        'SENT_BACK', 'APPROVED', 'STARTED', 'COMPLETED', 'REOPENED', 'ARCHIVED', 'RESTORED')),
    section varchar(20) check (section in ('PLAN', 'BASELINE', 'OVERARCHING_GOALS', 'CONTEXT_ENTRIES', 'TARGET_GROUPS',
        'REACHABILITY', 'SERVICES', 'DIGITAL_GOALS', 'INDICATORS', 'RESOURCES', 'BUDGET_LINES', 'WEIGHTS', 'CHANNELS', 'ACTIVITIES')),
    entry_key varchar(40),
    entry_name varchar(500),
    fields varchar(1000),
    reason varchar(2000),
    changed_at timestamp not null,
    changed_by varchar(200) not null
);
create index strategy_change_strategy on strategy_change (strategy_id, changed_at);

-- A contribution is an entry of its own, because it changes on its own.
drop table goal_contribution;
create table goal_contribution (
    id bigint primary key,
    version bigint not null,
    digital_goal_id bigint not null references digital_goal (id) on delete cascade,
    overarching_goal_id bigint not null references overarching_goal (id),
    how varchar(2000),
    unique (digital_goal_id, overarching_goal_id)
);
create index goal_contribution_overarching_goal on goal_contribution (overarching_goal_id);
