-- How people are written, put in order and sought.

-- As people in the Netherlands look names up: without the small words, accents and capitals only between equals.
create collation dutch (provider = icu, locale = 'nl');

-- Small words in front of a family name are written and do not count where names are put in order: `van den Berg` stands
-- under B. The name itself says which they are; where it does not (`Van Den Berg`), they are kept beside it.
create function small_words(family text) returns text language sql immutable parallel safe
  return coalesce(rtrim(substring(family collate "und-x-icu"
    from '^((?:(?:[[:lower:]]+|[''’][[:lower:]]+)\s+|[[:lower:]]+[''’]\s?)+)(?=[^[:lower:]])')), '');

-- What a person typed and what is sought, without accents and capitals.
create function plain(written text) returns text language sql immutable strict parallel safe set search_path = public
  return lower(translate(regexp_replace(normalize(written, NFD), '[̀-ͯ]', '', 'g'),
    'øØłŁđĐðÐıæÆœŒßþÞ’', 'oOlLdDdDiaAoOstT'''));

-- What can be seen of a name or a number, and nothing else: no invisible signs, and no word that a sheet of figures leaves
-- where it failed.
create function is_legible(written text) returns boolean language sql immutable parallel safe
  return written is null or (written = normalize(written, NFC) and written = btrim(written)
    and written !~ '[\u0001-\u001F\u007F-\u009F\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]'
    and written !~ '^#(#+|N/[A-Z]+|NV|[A-Z0-9/_ ]+[!?])$');
