-- What a deadline was counted from, so that each can be explained and counted anew: the hours of a step and of an opinion,
-- and the last day of a limit where it is a day off and the promise stands on the next working one.

alter table dossiers add column last_day date;

alter table dossier_steps add column hours numeric(8, 2) check (hours >= 0);

alter table dossier_consultations add column hours numeric(8, 2) check (hours > 0);
