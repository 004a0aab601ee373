-- a device that lay in the parcel although nobody had announced it
alter table repair add column unannounced boolean default false not null;
