-- whether whoever only works on devices sees sums and prices, as everybody did before
alter table shop add column technicians_see_prices boolean default true not null;
