-- photos of reports that were never sent are looked for by their age
create index document_draft on document (stored_at) where kind = 'photo-draft';
