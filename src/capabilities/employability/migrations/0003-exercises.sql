-- Exercises in using one's own skills creatively and flexibly, and in searching (seed 004, lines 80-88): the same line, under the same lock,
-- of its owner alone. Nothing of them can be shared: a share is of an age.
alter table employability_items drop constraint employability_items_kind;
alter table employability_items add constraint employability_items_kind check (kind in ('bead', 'age', 'exercise'));
alter table employability_items drop constraint employability_items_slot;
alter table employability_items add constraint employability_items_slot check (slot is not null and case kind
  when 'bead' then slot in ('bead.craft', 'bead.ahead', 'bead.flexible', 'bead.sense', 'bead.balance')
  when 'age' then slot in ('age.calendar', 'age.profession', 'age.home', 'age.felt')
  else slot in ('exercise.elsewhere', 'exercise.otherwise', 'exercise.outside', 'exercise.half', 'exercise.words', 'exercise.where',
    'exercise.whom', 'exercise.fit') end);
