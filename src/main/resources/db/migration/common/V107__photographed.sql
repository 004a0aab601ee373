-- when somebody has said that all photos of the arrival, or of the departure, are taken
alter table repair add column arrival_photographed_at timestamp with time zone;
alter table repair add column departure_photographed_at timestamp with time zone;
