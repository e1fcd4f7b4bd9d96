-- A decision revoked before its first day was never published: it goes as what it would have published goes. Its draft,
-- with who revoked it and why, stays in proposals; versions and rules that rest on a decision hold it by their foreign keys.

grant delete on catalogue_decisions to onestop_app;
