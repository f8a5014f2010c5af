-- Somebody whose term is over keeps no name. The line itself goes too, unless something of somebody else still points
-- at it (who led a relation that goes on, who planned a round): then it stays, emptied, from this day.
alter table people add column erased_on date;
