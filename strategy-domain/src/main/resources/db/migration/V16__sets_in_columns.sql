-- Sets of constants that are always read with their row and never searched: columns instead of tables.
alter table channel add column functions varchar(200) default '' not null;
alter table channel add column goal_types varchar(200) default '' not null;
alter table reachability add column functions varchar(200) default '' not null;
update channel set functions = coalesce((
    select string_agg(f.communication_function, ',') from channel_function f where f.channel_id = channel.id), '');
update channel set goal_types = coalesce((
    select string_agg(t.goal_type, ',') from channel_goal_type t where t.channel_id = channel.id), '');
update reachability set functions = coalesce((
    select string_agg(f.communication_function, ',') from reachability_function f
    where f.reachability_id = reachability.id), '');
drop table channel_function;
drop table channel_goal_type;
drop table reachability_function;
