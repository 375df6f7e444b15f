-- Dashboards somebody keeps under a name: the address with all its filters, and which one each person starts with.

create table saved_view (
    id bigint primary key,
    version bigint not null,
    owner varchar(100) not null references account (name) on delete cascade,
    traeger_id bigint references traeger (id),
    name varchar(100) not null,
    address varchar(2000) not null,
    shared boolean not null,
    unique (owner, name),
    check (traeger_id is not null or not shared)
);
create index saved_view_traeger on saved_view (traeger_id, shared);

create table start_view (
    owner varchar(100) primary key references account (name) on delete cascade,
    view_id bigint not null references saved_view (id) on delete cascade
);
create index start_view_view on start_view (view_id);
