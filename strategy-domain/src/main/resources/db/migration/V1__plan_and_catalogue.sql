-- One set of scripts for H2 and PostgreSQL. Calendar quarters are written 2026-Q4 and compare as text.

create sequence portal_id start with 50 increment by 50;

-- Träger and Quartiere -----------------------------------------------------------------------------------------------

create table traeger (
    id bigint primary key,
    version bigint not null,
    name varchar(200) not null unique,
    type varchar(20) not null check (type in ('FEDERATION', 'DISTRICT', 'INSTITUTION', 'MUNICIPALITY', 'HOUSING_COMPANY', 'ASSOCIATION')),
    regime varchar(10) not null check (regime in ('DSGVO', 'KDG', 'DSG_EKD')),
    parent_id bigint references traeger (id),
    check (parent_id <> id)
);
create index traeger_parent on traeger (parent_id);

create table quartier (
    id bigint primary key,
    version bigint not null,
    name varchar(200) not null,
    municipality varchar(200) not null,
    official_key varchar(30),
    boundary varchar(1000000),
    residents_source varchar(200),
    residents_as_of date,
    unique (municipality, official_key)
);
create index quartier_name on quartier (municipality, name);

create table resident_band (
    quartier_id bigint not null references quartier (id) on delete cascade,
    age_from smallint not null check (age_from between 0 and 120),
    age_to smallint check (age_to between age_from and 120),
    persons integer not null check (persons >= 0),
    primary key (quartier_id, age_from)
);

create table traeger_quartier (
    traeger_id bigint not null references traeger (id) on delete cascade,
    quartier_id bigint not null references quartier (id) on delete cascade,
    primary key (traeger_id, quartier_id)
);
create index traeger_quartier_quartier on traeger_quartier (quartier_id);

-- Accounts -----------------------------------------------------------------------------------------------------------

create table account (
    id bigint primary key,
    version bigint not null,
    name varchar(100) not null unique check (name = lower(name)),
    display_name varchar(200) not null,
    password_hash varchar(400) not null,
    role varchar(20) not null check (role in ('ADMINISTRATOR', 'MANAGER', 'EDITOR', 'READER')),
    traeger_id bigint references traeger (id),
    disabled boolean default false not null,
    check (role = 'ADMINISTRATOR' or traeger_id is not null)
);
create index account_traeger on account (traeger_id);

create table account_quartier (
    account_id bigint not null references account (id) on delete cascade,
    quartier_id bigint not null references quartier (id) on delete cascade,
    primary key (account_id, quartier_id)
);
create index account_quartier_quartier on account_quartier (quartier_id);

create table sign_in_failure (
    name varchar(100) primary key,
    failures integer not null,
    last_failure_at timestamp not null
);

-- Catalogue ----------------------------------------------------------------------------------------------------------

create table target_group_category (
    id bigint primary key,
    version bigint not null,
    code varchar(40) not null unique,
    name_de varchar(100) not null,
    name_en varchar(100) not null,
    position integer not null
);

create table reference_figure (
    id bigint primary key,
    version bigint not null,
    code varchar(60) not null unique,
    channel varchar(60) not null,
    population varchar(200) not null,
    frequency varchar(60) not null,
    reference_year smallint not null,
    sample integer check (sample > 0),
    source varchar(300) not null,
    quality varchar(20) not null check (quality in ('PRIMARY', 'SECONDARY', 'ASSUMPTION'))
);

create table reference_share (
    figure_id bigint not null references reference_figure (id) on delete cascade,
    age_from smallint not null check (age_from between 0 and 120),
    age_to smallint check (age_to between age_from and 120),
    percent numeric(5, 2) not null check (percent between 0 and 100),
    note varchar(300),
    primary key (figure_id, age_from)
);

create table effort_figure (
    id bigint primary key,
    version bigint not null,
    activity varchar(200) not null unique,
    hours_per_week_low numeric(6, 2) not null check (hours_per_week_low >= 0),
    hours_per_week_high numeric(6, 2) check (hours_per_week_high >= hours_per_week_low),
    source varchar(300) not null,
    quality varchar(20) not null check (quality in ('PRIMARY', 'SECONDARY', 'ASSUMPTION'))
);

create table channel (
    id bigint primary key,
    version bigint not null,
    code varchar(40) not null unique,
    name varchar(150) not null,
    channel_class varchar(30) not null check (channel_class in ('OWN_WEBSITE_ELEMENT', 'SOCIAL_MEDIA', 'EXISTING_PLATFORM', 'OPERATED_PLATFORM')),
    figure_id bigint references reference_figure (id),
    minimum_age smallint not null check (minimum_age between 0 and 99),
    skill_needed smallint not null check (skill_needed between 0 and 4),
    accessibility smallint not null check (accessibility between 0 and 4),
    local_control smallint not null check (local_control between 0 and 4),
    freedom_from_lock_in smallint not null check (freedom_from_lock_in between 0 and 4),
    setup_hours numeric(8, 2) not null check (setup_hours >= 0),
    running_hours_low numeric(6, 2) not null check (running_hours_low >= 0),
    running_hours_high numeric(6, 2) not null check (running_hours_high >= running_hours_low),
    cost_once numeric(12, 2) not null check (cost_once >= 0),
    cost_month numeric(12, 2) not null check (cost_month >= 0),
    lawful_dsgvo varchar(10) not null check (lawful_dsgvo in ('YES', 'CHECK', 'NO')),
    lawful_kdg varchar(10) not null check (lawful_kdg in ('YES', 'CHECK', 'NO')),
    lawful_dsg_ekd varchar(10) not null check (lawful_dsg_ekd in ('YES', 'CHECK', 'NO')),
    source varchar(300) not null
);

create table channel_function (
    channel_id bigint not null references channel (id) on delete cascade,
    communication_function varchar(20) not null,
    primary key (channel_id, communication_function)
);

create table channel_goal_type (
    channel_id bigint not null references channel (id) on delete cascade,
    goal_type varchar(30) not null,
    primary key (channel_id, goal_type)
);

-- The plan -----------------------------------------------------------------------------------------------------------

create table strategy (
    id bigint primary key,
    version bigint not null,
    traeger_id bigint not null references traeger (id),
    quartier_id bigint not null references quartier (id),
    title varchar(200) not null,
    vision varchar(2000),
    summary varchar(4000),
    responsible varchar(500),
    from_quarter varchar(7) not null,
    to_quarter varchar(7) not null,
    state varchar(20) not null check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'ACTIVE', 'COMPLETED', 'ARCHIVED')),
    sent_back_reason varchar(2000),
    addressees varchar(4000),
    residents_remark varchar(4000),
    existing_it varchar(4000),
    changed_at timestamp not null,
    changed_by varchar(200) not null,
    check (to_quarter >= from_quarter)
);
create index strategy_traeger on strategy (traeger_id, state);
create index strategy_quartier on strategy (quartier_id);

create table overarching_goal (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    position integer not null,
    wording varchar(300) not null,
    explanation varchar(4000)
);
create index overarching_goal_strategy on overarching_goal (strategy_id);

create table context_entry (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    kind varchar(20) not null check (kind in ('SPACE', 'RESIDENTS', 'OFFER', 'ACTOR')),
    position integer not null,
    name varchar(200) not null,
    remark varchar(4000),
    influence smallint check (influence between 1 and 3),
    interest smallint check (interest between 1 and 3),
    check (kind = 'ACTOR' or (influence is null and interest is null))
);
create index context_entry_strategy on context_entry (strategy_id);

create table target_group (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    category_id bigint not null references target_group_category (id),
    position integer not null,
    name varchar(200) not null,
    role varchar(20) not null check (role in ('ADDRESSEE', 'RESOURCE_GROUP', 'MULTIPLIER')),
    description varchar(4000),
    age_from smallint check (age_from between 0 and 120),
    age_to smallint check (age_to between 0 and 120),
    size integer check (size >= 0),
    size_basis varchar(500),
    priority smallint not null check (priority between 1 and 3),
    hard_to_reach_percent smallint check (hard_to_reach_percent between 0 and 100),
    check (age_to >= age_from)
);
create index target_group_strategy on target_group (strategy_id, category_id);
create index target_group_category_used on target_group (category_id);

create table digital_goal (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    target_group_id bigint not null references target_group (id),
    position integer not null,
    goal_type varchar(30) not null check (goal_type in ('INFORM', 'MAKE_KNOWN', 'REINFORCE', 'RAISE_UPTAKE', 'SOCIAL_INTERACTION',
        'ENGAGEMENT', 'FEEDBACK', 'COLLABORATION', 'KNOWLEDGE', 'OTHER')),
    wording varchar(500) not null,
    offline_interplay varchar(4000)
);
create index digital_goal_strategy on digital_goal (strategy_id);
create index digital_goal_target_group on digital_goal (target_group_id);

create table goal_contribution (
    digital_goal_id bigint not null references digital_goal (id) on delete cascade,
    overarching_goal_id bigint not null references overarching_goal (id),
    how varchar(2000),
    primary key (digital_goal_id, overarching_goal_id)
);
create index goal_contribution_overarching_goal on goal_contribution (overarching_goal_id);

create table indicator (
    id bigint primary key,
    version bigint not null,
    digital_goal_id bigint not null references digital_goal (id) on delete cascade,
    position integer not null,
    name varchar(300) not null,
    unit varchar(60),
    baseline_value numeric(14, 2),
    target_value numeric(14, 2),
    due_quarter varchar(7)
);
create index indicator_digital_goal on indicator (digital_goal_id);

create table measurement (
    id bigint primary key,
    version bigint not null,
    indicator_id bigint not null references indicator (id) on delete cascade,
    quarter varchar(7) not null,
    measured_value numeric(14, 2) not null,
    remark varchar(2000),
    unique (indicator_id, quarter)
);

create table reachability (
    id bigint primary key,
    version bigint not null,
    target_group_id bigint not null unique references target_group (id) on delete cascade,
    devices varchar(2000),
    skill smallint check (skill between 0 and 4),
    languages varchar(500),
    barriers varchar(2000),
    local_offers varchar(2000),
    motivating_offline varchar(2000),
    support_offers varchar(2000)
);

create table reachability_function (
    reachability_id bigint not null references reachability (id) on delete cascade,
    communication_function varchar(20) not null check (communication_function in ('GROUPS', 'BOARD', 'CALENDAR', 'MESSAGES', 'CONTACTS', 'BOOKING', 'NEWS', 'SURVEYS')),
    primary key (reachability_id, communication_function)
);

create table service_use (
    id bigint primary key,
    version bigint not null,
    reachability_id bigint not null references reachability (id) on delete cascade,
    channel_id bigint references channel (id),
    position integer not null,
    service varchar(200) not null,
    frequency varchar(200),
    time_of_day varchar(200),
    purpose varchar(500),
    share_percent numeric(5, 2) check (share_percent between 0 and 100)
);
create index service_use_reachability on service_use (reachability_id);
create index service_use_channel on service_use (channel_id);

create table resource (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    position integer not null,
    kind varchar(20) not null check (kind in ('STAFF', 'VOLUNTEER', 'NETWORK_PARTNER', 'MULTIPLIER')),
    label varchar(200) not null,
    organisation varchar(200),
    responsible varchar(200),
    hours_per_week numeric(6, 2) not null check (hours_per_week between 0 and 168),
    head_count integer not null check (head_count between 1 and 10000),
    from_quarter varchar(7) not null,
    to_quarter varchar(7) not null,
    tasks varchar(4000),
    confirmed_on date,
    check (to_quarter >= from_quarter)
);
create index resource_strategy on resource (strategy_id);

create table resource_phase (
    resource_id bigint not null references resource (id) on delete cascade,
    phase varchar(20) not null check (phase in ('PREPARATION', 'IMPLEMENTATION', 'SUPPORT')),
    primary key (resource_id, phase)
);

create table budget_line (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    position integer not null,
    label varchar(200) not null,
    funder varchar(200),
    amount numeric(12, 2) not null check (amount >= 0),
    from_quarter varchar(7) not null,
    to_quarter varchar(7) not null,
    check (to_quarter >= from_quarter)
);
create index budget_line_strategy on budget_line (strategy_id);

create table channel_assessment (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    channel_id bigint references channel (id),
    position integer not null,
    own_name varchar(150),
    own_class varchar(30) check (own_class in ('OWN_WEBSITE_ELEMENT', 'SOCIAL_MEDIA', 'EXISTING_PLATFORM', 'OPERATED_PLATFORM')),
    decision varchar(10) check (decision in ('USE', 'NOT', 'LATER')),
    reason varchar(2000),
    participants varchar(500),
    setup_hours numeric(8, 2) not null check (setup_hours >= 0),
    running_hours numeric(6, 2) not null check (running_hours >= 0),
    cost_once numeric(12, 2) not null check (cost_once >= 0),
    cost_month numeric(12, 2) not null check (cost_month >= 0),
    moderator varchar(200),
    first_quarter varchar(7),
    last_quarter varchar(7),
    review_quarter varchar(7),
    minimum_active_percent smallint check (minimum_active_percent between 0 and 100),
    unique (strategy_id, channel_id),
    check (last_quarter >= first_quarter),
    check (channel_id is not null or (own_name is not null and own_class is not null))
);
create index channel_assessment_channel on channel_assessment (channel_id);

create table channel_assessment_goal (
    channel_assessment_id bigint not null references channel_assessment (id) on delete cascade,
    digital_goal_id bigint not null references digital_goal (id),
    primary key (channel_assessment_id, digital_goal_id)
);
create index channel_assessment_goal_goal on channel_assessment_goal (digital_goal_id);

create table criterion_weight (
    strategy_id bigint not null references strategy (id) on delete cascade,
    criterion varchar(30) not null check (criterion in ('GOALS', 'FUNCTIONS', 'REACH', 'ACCESS', 'EFFORT', 'COST', 'ACCESSIBILITY', 'LOCAL_CONTROL', 'FREEDOM_FROM_LOCK_IN')),
    weight smallint not null check (weight between 0 and 100),
    primary key (strategy_id, criterion)
);

create table activity (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    resource_id bigint references resource (id),
    position integer not null,
    title varchar(300) not null,
    from_quarter varchar(7) not null,
    to_quarter varchar(7) not null,
    one_off_hours numeric(8, 2) not null check (one_off_hours >= 0),
    hours_per_week numeric(6, 2) not null check (hours_per_week >= 0),
    status varchar(10) not null check (status in ('PLANNED', 'RUNNING', 'DONE', 'DROPPED')),
    progress_percent smallint not null check (progress_percent between 0 and 100),
    mode varchar(10) not null check (mode in ('OFFLINE', 'ONLINE', 'BOTH')),
    check (to_quarter >= from_quarter)
);
create index activity_strategy on activity (strategy_id);
create index activity_resource on activity (resource_id);

create table activity_goal (
    activity_id bigint not null references activity (id) on delete cascade,
    digital_goal_id bigint not null references digital_goal (id),
    primary key (activity_id, digital_goal_id)
);
create index activity_goal_goal on activity_goal (digital_goal_id);

create table activity_channel (
    activity_id bigint not null references activity (id) on delete cascade,
    channel_assessment_id bigint not null references channel_assessment (id),
    primary key (activity_id, channel_assessment_id)
);
create index activity_channel_channel on activity_channel (channel_assessment_id);

-- What follows from the plan ------------------------------------------------------------------------------------------

-- Hours per week in one calendar quarter, kept by the plan in the transaction that changes it; never rounded to cents.
create table strategy_figures (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    quarter varchar(7) not null,
    staff_hours numeric(20, 10) not null,
    volunteer_hours numeric(20, 10) not null,
    network_partner_hours numeric(20, 10) not null,
    multiplier_hours numeric(20, 10) not null,
    required_hours numeric(20, 10) not null,
    unique (strategy_id, quarter)
);
create index strategy_figures_quarter on strategy_figures (quarter, strategy_id);

create table quarter_closing (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    quarter varchar(7) not null,
    document text not null,
    closed_at timestamp not null,
    closed_by varchar(200) not null,
    approved_at timestamp,
    approved_by varchar(200),
    reopened_reason varchar(2000),
    unique (strategy_id, quarter)
);

create table participation_round (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    step smallint not null check (step between 1 and 6),
    question varchar(1000) not null,
    token varchar(60) not null unique,
    opens_on date not null,
    closes_on date not null,
    check (closes_on >= opens_on)
);
create index participation_round_strategy on participation_round (strategy_id);

create table contribution (
    id bigint primary key,
    version bigint not null,
    round_id bigint not null references participation_round (id) on delete cascade,
    body varchar(4000) not null,
    priority smallint check (priority between 1 and 3),
    outcome varchar(20) not null check (outcome in ('OPEN', 'TAKEN_UP', 'NOT_TAKEN_UP')),
    answer varchar(4000),
    received_at timestamp not null
);
create index contribution_round on contribution (round_id);
