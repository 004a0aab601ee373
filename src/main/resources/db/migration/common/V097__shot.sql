-- what a photo of a device shows, and which of these pictures each kind needs on arrival and before dispatch
create table shot (
	code varchar(20) primary key,
	text_en varchar(60) not null,
	text_pl varchar(60) not null,
	text_sl varchar(60) not null
);

create table kind_shot (
	kind varchar(20) not null references device_kind (code),
	station varchar(20) not null,
	position integer not null,
	shot varchar(20) not null references shot (code),
	primary key (kind, station, shot)
);

insert into shot (code, text_en, text_pl, text_sl) values
	('parcel', 'Parcel as it arrived', 'Paczka po dostarczeniu', 'Paket ob prihodu'),
	('front', 'Front', 'Przód', 'Spredaj'),
	('back', 'Back', 'Tył', 'Zadaj'),
	('side', 'Side', 'Bok', 'S strani'),
	('open', 'Opened', 'Po otwarciu', 'Odprto'),
	('screen', 'Screen, switched on', 'Włączony ekran', 'Vklopljen zaslon'),
	('plate', 'Serial number', 'Numer seryjny', 'Serijska številka'),
	('counter', 'Page counter', 'Licznik stron', 'Števec strani'),
	('tank', 'Water tank and drip tray', 'Zbiornik wody i tacka', 'Posoda za vodo in odcejalnik'),
	('cord', 'Cord and plug', 'Przewód i wtyczka', 'Kabel in vtič'),
	('hose', 'Hose and nozzle', 'Wąż i ssawka', 'Cev in nastavek'),
	('detail', 'Damage or wear, close up', 'Uszkodzenie lub ślad zużycia z bliska', 'Poškodba ali obraba od blizu'),
	('packed', 'Cushioned in its box', 'Zabezpieczone w kartonie', 'Zaščiteno v škatli');

insert into kind_shot (kind, station, position, shot)
	select code, 'photo-intake', 1, 'parcel' from device_kind;
insert into kind_shot (kind, station, position, shot)
	select code, 'photo-intake', 2, 'front' from device_kind;
insert into kind_shot (kind, station, position, shot)
	select code, 'photo-intake', 8, 'plate' from device_kind;
insert into kind_shot (kind, station, position, shot)
	select code, 'photo-intake', 9, 'detail' from device_kind;
insert into kind_shot (kind, station, position, shot)
	select code, 'photo-dispatch', 2, 'front' from device_kind;
insert into kind_shot (kind, station, position, shot)
	select code, 'photo-dispatch', 9, 'packed' from device_kind;

insert into kind_shot (kind, station, position, shot)
	select code, 'photo-intake', 3, 'side' from device_kind where code in ('coffee', 'tool', 'kitchen');
insert into kind_shot (kind, station, position, shot)
	select code, 'photo-intake', 3, 'back' from device_kind where code in ('printer', 'phone', 'audio');
insert into kind_shot (kind, station, position, shot)
	select code, 'photo-intake', 3, 'open' from device_kind where code = 'laptop';
insert into kind_shot (kind, station, position, shot) values
	('coffee', 'photo-intake', 4, 'tank'),
	('printer', 'photo-intake', 4, 'counter'),
	('phone', 'photo-intake', 4, 'screen'),
	('laptop', 'photo-intake', 4, 'screen'),
	('tool', 'photo-intake', 4, 'cord'),
	('vacuum', 'photo-intake', 3, 'hose');

-- before it leaves, from the same sides as on arrival; what it came in and what is written on it do not change
insert into kind_shot (kind, station, position, shot)
	select kind, 'photo-dispatch', position, shot from kind_shot
	where station = 'photo-intake' and position in (3, 4);
