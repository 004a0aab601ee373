-- the version of the terms that stood on the quote: SHA-256 of promises and of what declining costs
alter table quote_decision add column terms_sha256 varchar(64);
