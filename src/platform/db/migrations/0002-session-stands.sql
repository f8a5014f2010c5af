-- Whether a session still stands, asked with the opening of a request. The sign-in library makes its tables later.
create function app_session_stands(of_token text) returns boolean
  language plpgsql stable security definer set search_path = public as $$
begin
  return exists (select from auth.session s where s.token = of_token and s."expiresAt" > now());
end $$;
revoke all on function app_session_stands from public;
grant execute on function app_session_stands to wisselwerk_app;
