-- Reports: what somebody asked for, from the asking to the file that waits to be fetched; schedules, letterheads, narratives.

create table report_schedule (
    id bigint primary key,
    version bigint not null,
    name varchar(200) not null,
    ordered_by varchar(100) not null references account (name),
    traeger_id bigint not null references traeger (id) on delete cascade,
    request varchar(4000) not null,
    format varchar(20) not null,
    rhythm varchar(20) not null check (rhythm in ('QUARTERLY', 'MONTHLY', 'YEARLY')),
    next_on date not null,
    paused boolean default false not null
);
create index report_schedule_due on report_schedule (next_on);
create index report_schedule_traeger on report_schedule (traeger_id);
create index report_schedule_owner on report_schedule (ordered_by);

create table report_schedule_recipient (
    schedule_id bigint not null references report_schedule (id) on delete cascade,
    account_name varchar(100) not null references account (name),
    primary key (schedule_id, account_name)
);
create index report_schedule_recipient_account on report_schedule_recipient (account_name);

create table report_order (
    id bigint primary key,
    version bigint not null,
    ordered_by varchar(100) not null references account (name),
    schedule_id bigint references report_schedule (id) on delete set null,
    traeger_id bigint not null references traeger (id) on delete cascade,
    title varchar(400) not null,
    drafts boolean not null,
    request varchar(4000) not null,
    format varchar(20) not null,
    state varchar(20) not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    percent integer default 0 not null check (percent between 0 and 100),
    attempts integer default 0 not null,
    ordered_at timestamp not null,
    ended_at timestamp,
    node varchar(40),
    alive_at timestamp,
    failure varchar(100),
    file_name varchar(200),
    media_type varchar(120),
    file_size bigint default 0 not null check (file_size >= 0)
);
create index report_order_owner on report_order (ordered_by, ordered_at);
create index report_order_state on report_order (state, ordered_at);
create index report_order_traeger on report_order (traeger_id);
create index report_order_schedule on report_order (schedule_id);

create table report_part (
    order_id bigint not null references report_order (id) on delete cascade,
    position integer not null,
    content bytea not null,
    primary key (order_id, position)
);

create table traeger_letterhead (
    id bigint primary key,
    version bigint not null,
    traeger_id bigint not null unique references traeger (id) on delete cascade,
    name varchar(200) not null,
    address varchar(500),
    accent varchar(7) not null,
    logo_type varchar(20) check (logo_type in ('image/png', 'image/jpeg')),
    logo bytea,
    check (logo is null or logo_type is not null)
);

create table narrative (
    id bigint primary key,
    version bigint not null,
    strategy_id bigint not null references strategy (id) on delete cascade,
    reported_year smallint not null check (reported_year between 2000 and 2100),
    section varchar(20) not null check (section in ('SITUATION', 'COURSE', 'RESULTS', 'DIFFICULTIES', 'OUTLOOK')),
    body varchar(20000) not null,
    changed_at timestamp not null,
    changed_by varchar(200) not null,
    unique (strategy_id, reported_year, section)
);
