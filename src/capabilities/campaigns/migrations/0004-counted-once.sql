-- In which groups somebody stood is known to the ledger of what went out alone; here stays that a view was counted.
alter table campaign_participations drop column group_ids;
