-- Dashboards ask for the figures of some Träger in some calendar quarters; neither Träger nor Quartier of a plan ever changes.

alter table strategy_figures add traeger_id bigint;
alter table strategy_figures add quartier_id bigint;
update strategy_figures set
    traeger_id = (select s.traeger_id from strategy s where s.id = strategy_id),
    quartier_id = (select s.quartier_id from strategy s where s.id = strategy_id);
alter table strategy_figures alter column traeger_id set not null;
alter table strategy_figures alter column quartier_id set not null;
drop index strategy_figures_quarter;
create index strategy_figures_traeger on strategy_figures (traeger_id, quarter);

alter table category_figures add traeger_id bigint;
alter table category_figures add quartier_id bigint;
update category_figures set
    traeger_id = (select s.traeger_id from strategy s where s.id = strategy_id),
    quartier_id = (select s.quartier_id from strategy s where s.id = strategy_id);
alter table category_figures alter column traeger_id set not null;
alter table category_figures alter column quartier_id set not null;
create index category_figures_traeger on category_figures (traeger_id, quarter);

-- The oldest confirmation of a resource of the plan in the calendar quarter; the first day of 1900 where one was never confirmed.
alter table strategy_figures add confirmed_on date;

-- All residents, as the bands add up to; unknown without bands.
alter table quartier add population integer;
update quartier set population = (select sum(b.persons) from resident_band b where b.quartier_id = quartier.id);
