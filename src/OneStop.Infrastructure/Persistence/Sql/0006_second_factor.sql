-- Second factor and last sign-in. Keys are protected by the app, codes are hashed.

alter table accounts
    add authenticator_key text,
    add second_factor_since timestamptz,
    add last_time_step bigint,
    add recovery_codes text[] not null default '{}',
    add last_signed_in_at timestamptz,
    add constraint accounts_second_factor_whole check ((authenticator_key is null) = (second_factor_since is null));
