-- What dashboards add up, per plan and calendar quarter. Numbers nobody stated are null; hours, money and persons are never
-- rounded. Rows from before are computed again at the next start (figures_formula).

alter table strategy_figures add resources integer default 0 not null;
alter table strategy_figures add preparation_hours numeric(20, 10) default 0 not null;
alter table strategy_figures add implementation_hours numeric(20, 10) default 0 not null;
alter table strategy_figures add support_hours numeric(20, 10) default 0 not null;
alter table strategy_figures add required_staff_hours numeric(20, 10) default 0 not null;
alter table strategy_figures add required_volunteer_hours numeric(20, 10) default 0 not null;
alter table strategy_figures add required_network_partner_hours numeric(20, 10) default 0 not null;
alter table strategy_figures add required_multiplier_hours numeric(20, 10) default 0 not null;
alter table strategy_figures add setup_hours numeric(20, 10) default 0 not null;
alter table strategy_figures add running_hours numeric(20, 10) default 0 not null;
alter table strategy_figures add missing_hours numeric(20, 10) default 0 not null;
alter table strategy_figures add single_point integer default 0 not null;
alter table strategy_figures add light varchar(20) default 'NOTHING_PLANNED' not null
    check (light in ('SUSTAINABLE', 'STRAINED', 'NOT_SUSTAINABLE', 'NOTHING_PLANNED'));
alter table strategy_figures add budget numeric(20, 10);
alter table strategy_figures add channel_cost numeric(20, 10);
alter table strategy_figures add channels integer default 0 not null;
alter table strategy_figures add activities integer default 0 not null;
alter table strategy_figures add activities_running integer default 0 not null;
alter table strategy_figures add activities_done integer default 0 not null;

alter table strategy_figures add target_groups integer default 0 not null;
alter table strategy_figures add goals integer default 0 not null;
alter table strategy_figures add persons numeric(20, 10);
alter table strategy_figures add hard_to_reach numeric(20, 10);
alter table strategy_figures add reach_basis numeric(20, 10);
alter table strategy_figures add reach_low numeric(20, 10);
alter table strategy_figures add reach_high numeric(20, 10);
alter table strategy_figures add none_low numeric(20, 10);
alter table strategy_figures add none_high numeric(20, 10);

alter table strategy_figures add critical integer default 0 not null;
alter table strategy_figures add warnings integer default 0 not null;
alter table strategy_figures add hints integer default 0 not null;

-- The same of the target groups of one category, and the hours that serve them.
create table category_figures (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    quarter varchar(7) not null,
    category_id bigint not null references target_group_category (id),
    target_groups integer not null,
    goals integer not null,
    persons numeric(20, 10),
    hard_to_reach numeric(20, 10),
    reach_basis numeric(20, 10),
    reach_low numeric(20, 10),
    reach_high numeric(20, 10),
    none_low numeric(20, 10),
    none_high numeric(20, 10),
    channels integer not null,
    required_hours numeric(20, 10) not null,
    missing_hours numeric(20, 10) not null,
    unique (strategy_id, quarter, category_id)
);
create index category_figures_category on category_figures (category_id);

create table figures_formula (
    id smallint primary key check (id = 1),
    version integer not null
);
insert into figures_formula (id, version) values (1, 0);

-- The ages a category speaks of, where it does: for the residents behind it.
alter table target_group_category add age_from smallint check (age_from between 0 and 120);
alter table target_group_category add age_to smallint check (age_to between 0 and 120);
