-- Files of Quartiere wait here between the preview and the confirmation; afterwards the counts remain.

create table quartier_upload (
    id bigint primary key,
    version bigint not null,
    uploaded_by varchar(100) not null,
    uploaded_at timestamp not null,
    boundaries_name varchar(200),
    residents_name varchar(200),
    reading varchar(100000) not null,
    confirmed_at timestamp,
    created integer default 0 not null,
    changed integer default 0 not null,
    unchanged integer default 0 not null,
    unreadable integer default 0 not null,
    check (boundaries_name is not null or residents_name is not null)
);

create table quartier_upload_part (
    quartier_upload_id bigint not null references quartier_upload (id) on delete cascade,
    place varchar(20) not null check (place in ('BOUNDARIES', 'RESIDENTS')),
    position integer not null,
    content varchar(1000000) not null,
    primary key (quartier_upload_id, place, position)
);
