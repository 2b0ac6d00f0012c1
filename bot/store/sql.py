"""Every statement, in one place and in one dialect. status: 0 pending, 1 leased, above that `ports.Status`."""

MEMBER_COLUMNS = (
    "zone, minute, stopped, paused_until, locale, heavier, journeys, answered, "
    "place_sealed, seen, shared_at, wins_sealed, draft_sealed, kind_words, language, "
    "done_sealed, career, career_on, country, no_quotes_sealed, "
    "weekdays, silent, far_asked"
)
JOURNEY_COLUMNS = (
    "ref, opened_at, closed_at, step, stage, rest, did, steps, feeling_sealed, company_sealed, role_sealed, "
    "their_name_sealed, valued_sealed, my_name_sealed"
)

LOAD = """
SELECT m.*,
  (SELECT json_object('ref', j.ref, 'opened_at', j.opened_at, 'closed_at', j.closed_at, 'step', j.step,
      'stage', j.stage, 'rest', j.rest, 'did', j.did, 'steps', j.steps, 'feeling_sealed', hex(j.feeling_sealed),
      'company_sealed', hex(j.company_sealed), 'role_sealed', hex(j.role_sealed),
      'their_name_sealed', hex(j.their_name_sealed), 'valued_sealed', hex(j.valued_sealed),
      'my_name_sealed', hex(j.my_name_sealed))
    FROM journey j WHERE j.member = m.key ORDER BY j.opened_at DESC, j.rowid DESC LIMIT 1) AS journey,
  (SELECT json_group_array(json_object('id', n.id, 'journey', n.journey, 'kind', n.kind, 'written_at', n.written_at,
      'text_sealed', hex(n.text_sealed), 'more_sealed', hex(n.more_sealed), 'sort', n.sort,
      'where_sealed', hex(n.where_sealed), 'progress', n.progress))
    FROM (SELECT * FROM note WHERE member = ?1 ORDER BY written_at, rowid) n) AS notes,
  (SELECT json_group_array(json_object('id', c.id, 'journey', c.journey, 'due_at', c.due_at,
      'local_date', c.local_date, 'leased', c.status, 'kind', c.kind, 'about', c.about, 'days', c.days))
    FROM (SELECT * FROM check_in WHERE member = ?1 AND status < 2 ORDER BY due_at) c) AS check_ins,
  (SELECT json_group_array(json_object('id', c.id, 'journey', c.journey, 'due_at', c.due_at,
      'local_date', c.local_date, 'leased', 0, 'kind', c.kind, 'about', c.about, 'days', c.days))
    FROM (SELECT * FROM check_in WHERE member = ?1 AND status IN (4, 5) ORDER BY due_at) c) AS missed,
  (SELECT json_group_array(json_object('opened_at', j.opened_at, 'stage', j.stage, 'ref', j.ref,
      'company_sealed', hex(j.company_sealed), 'role_sealed', hex(j.role_sealed)))
    FROM (SELECT * FROM (SELECT rowid AS at, * FROM journey WHERE member = ?1
      ORDER BY opened_at DESC, rowid DESC LIMIT -1 OFFSET 1) ORDER BY opened_at, at) j) AS earlier,
  (SELECT group_concat(w.status) FROM word w WHERE w.member = ?1 AND w.told = 0 AND w.status <> 'waiting') AS judged,
  EXISTS (SELECT 1 FROM lantern l JOIN flame f ON f.lantern = l.id WHERE l.member = ?1 AND f.told = 0) AS flames
FROM member m WHERE m.key = ?1
"""
KEY = "SELECT key_id, wrapped_key FROM member WHERE key = ?"

SEE = "INSERT INTO seen_event (key, seen_at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING"
UNSEE = "DELETE FROM seen_event WHERE key = ?"
PRUNE = "DELETE FROM seen_event WHERE key IN (SELECT key FROM seen_event WHERE seen_at < ? LIMIT ?)"

MEET = (
    f"INSERT INTO member (key, version, key_id, wrapped_key, {MEMBER_COLUMNS}) "  # noqa: S608  # constants only
    f"VALUES (?, ?, ?, ?, {', '.join('?' for _ in MEMBER_COLUMNS.split(', '))}) ON CONFLICT (key) DO NOTHING"
)
MEMBER = (
    "UPDATE member SET version = version + 1, key_id = ?, wrapped_key = ?, "  # noqa: S608  # constants only
    f"{', '.join(f'{column} = ?' for column in MEMBER_COLUMNS.split(', '))} WHERE key = ? AND version = ?"
)
FORGET = "DELETE FROM member WHERE key = ?"

JOURNEY = f"""
INSERT INTO journey (member, {JOURNEY_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (member, ref) DO UPDATE SET closed_at = excluded.closed_at, step = excluded.step, stage = excluded.stage,
  rest = excluded.rest, did = excluded.did, steps = excluded.steps, feeling_sealed = excluded.feeling_sealed,
  company_sealed = excluded.company_sealed, role_sealed = excluded.role_sealed,
  their_name_sealed = excluded.their_name_sealed, valued_sealed = excluded.valued_sealed,
  my_name_sealed = excluded.my_name_sealed
"""  # noqa: S608  # constants only
SET_ASIDE = "UPDATE journey SET closed_at = ?, step = 'closed' WHERE member = ? AND ref <> ? AND closed_at IS NULL"
JOURNEYS = f"SELECT {JOURNEY_COLUMNS} FROM journey WHERE member = ? ORDER BY opened_at"  # noqa: S608  # constants only

NOTE = """
INSERT INTO note (member, id, journey, kind, written_at, text_sealed, more_sealed, sort, where_sealed, progress)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (member, id) DO UPDATE SET text_sealed = excluded.text_sealed, more_sealed = excluded.more_sealed,
  sort = excluded.sort, where_sealed = excluded.where_sealed, progress = excluded.progress
"""
DELETE_NOTE = "DELETE FROM note WHERE member = ? AND id = ?"

PROMISE = """
INSERT INTO check_in (id, member, journey, kind, about, days, local_date, due_at, next_at, status, attempts)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)
"""
MOVE = "UPDATE check_in SET local_date = ?, due_at = ?, next_at = ? WHERE id = ? AND member = ? AND status = 0"
TAKE_BACK = "UPDATE check_in SET status = 3, fence = NULL WHERE id = ? AND member = ? AND status < 2"
CANCEL = "UPDATE check_in SET status = 3, fence = NULL WHERE member = ? AND status < 2"
TELL_MISSED = "UPDATE check_in SET status = 6 WHERE member = ? AND status IN (4, 5)"
CHECK_INS = "SELECT due_at, local_date, kind, status FROM check_in WHERE member = ? ORDER BY due_at"

WANTED = "m.stopped = 0 AND (m.paused_until IS NULL OR m.paused_until <= ?3)"
OF_PLATFORM = "+c.member >= ?1 AND +c.member < ?2"
"""The sign before a column keeps SQLite to the index of what is due next, which is shorter than all of a platform."""
DUE = (
    f"FROM check_in c JOIN member m ON m.key = c.member "  # constants only
    f"WHERE c.status < 2 AND c.next_at <= ?3 AND {OF_PLATFORM} AND {WANTED}"
)
ANY_DUE = f"SELECT 1 {DUE} LIMIT 1"
NEXT_DUE = """
SELECT c.next_at FROM check_in c JOIN member m ON m.key = c.member
WHERE c.status < 2 AND c.next_at > ? AND m.stopped = 0 ORDER BY c.next_at LIMIT 1
"""
CLAIM = f"""
UPDATE check_in SET status = 1, fence = ?4, next_at = ?5, attempts = attempts + 1
WHERE id IN (SELECT c.id {DUE} ORDER BY c.next_at LIMIT ?6)
RETURNING id, journey, member, due_at, attempts,
  (SELECT json_array(zone, minute, locale, address, weekdays) FROM member WHERE key = check_in.member) AS person
"""  # noqa: S608  # constants only
STILL_WANTED = f"""
SELECT 1 FROM check_in c JOIN member m ON m.key = c.member
WHERE c.id = ?1 AND c.fence = ?2 AND c.status = 1 AND c.next_at > ?3 AND {WANTED}
"""  # noqa: S608  # constants only
MARK = "UPDATE check_in SET status = ? WHERE id = ? AND fence = ? AND status = 1"
ADDRESS = "UPDATE member SET address = ? WHERE key = (SELECT member FROM check_in WHERE id = ?) AND address IS NOT ?"
RETRY = "UPDATE check_in SET status = 0, fence = NULL, next_at = ? WHERE id = ? AND fence = ? AND status = 1"
POSTPONE = """
UPDATE check_in SET status = 0, fence = NULL, next_at = ?, attempts = attempts - 1
WHERE id = ? AND fence = ? AND status = 1
"""

ROOM = "SELECT quote, at FROM shown WHERE room = ?"
SHOW = "INSERT INTO shown (room, quote, at) VALUES (?, ?, ?) ON CONFLICT (room, quote) DO NOTHING"
SHOW_AGAIN = """
INSERT INTO shown (room, quote, at) VALUES (?, ?, ?)
ON CONFLICT (room, quote) DO UPDATE SET earlier = at, at = excluded.at
"""
SHOWN_ANEW = """
DELETE FROM shown WHERE room = ?1 AND quote <> ?2 AND (quote IN (SELECT value FROM json_each(?3)) OR quote GLOB ?4)
AND EXISTS (SELECT 1 FROM shown WHERE room = ?1 AND quote = ?2 AND earlier IS NOT NULL)
"""
SHOWN_FIRST = "UPDATE shown SET earlier = NULL WHERE room = ? AND quote = ?"
TOLD = "INSERT INTO told (room, at) VALUES (?, ?) ON CONFLICT (room) DO UPDATE SET at = excluded.at"
TOLD_BEFORE = "DELETE FROM told WHERE at < ?"
TOLD_IN = "SELECT at FROM told WHERE room = ?"
FORGET_ROOMS = "DELETE FROM shown WHERE room >= ? AND room < ?"

SHOW_NOT = "DELETE FROM shown WHERE room = ? AND quote = ? AND earlier IS NULL"
SHOWN_AS_BEFORE = "UPDATE shown SET at = earlier, earlier = NULL WHERE room = ? AND quote = ? AND earlier IS NOT NULL"
POSTS_DUE = """
SELECT kind, community, due_at, try_at FROM post
WHERE try_at <= ? AND community >= ? AND community < ? ORDER BY try_at LIMIT ?
"""
NEXT_POST = "SELECT min(try_at) FROM post"
POST_AT = "INSERT OR REPLACE INTO post (kind, community, due_at, try_at) VALUES (?, ?, ?, ?)"
POST_NEVER = "DELETE FROM post WHERE kind = ? AND community = ?"
POST_ON = "UPDATE post SET due_at = ?, try_at = ? WHERE kind = ? AND community = ? AND due_at = ? AND try_at = ?"
POST_DONE = "DELETE FROM post WHERE kind = ? AND community = ? AND due_at = ? AND try_at = ?"
POST_BACK = "UPDATE post SET due_at = ?, try_at = ? WHERE kind = ? AND community = ? AND due_at = ?"
DAY_TAKEN = "INSERT OR REPLACE INTO day_taken (kind, community, at, over) VALUES (?, ?, ?, ?)"
TAKEN = "SELECT at, over FROM day_taken WHERE kind = ? AND community = ?"
FORGET_TAKEN = "DELETE FROM day_taken WHERE community = ?"
FORGET_POSTS = "DELETE FROM post WHERE community = ?"

LIGHT = "INSERT INTO lantern (id, community, member, at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"
PUT_OUT = "DELETE FROM post WHERE kind IN (SELECT 'lantern:' || id FROM lantern WHERE member = ?)"
LEAVE_FLAME = """
INSERT INTO flame (lantern, reader, line, text_sealed, at)
SELECT id, ?2, ?3, ?4, ?5 FROM lantern WHERE id = ?1 AND member <> ?2
ON CONFLICT (lantern, reader) DO NOTHING
"""
BLOCK_LANTERN = """
INSERT INTO blocked (community, member) SELECT community, member FROM lantern WHERE id = ? AND community = ?
ON CONFLICT (community, member) DO NOTHING
"""
_UNTOLD = """
FROM lantern l JOIN flame f ON f.lantern = l.id JOIN member m ON m.key = f.reader
WHERE l.member = ?1 AND f.told = 0 AND (f.text_sealed IS NULL OR NOT EXISTS (
  SELECT 1 FROM gift g WHERE g.giver = f.reader AND g.receiver = l.member AND g.refused))
ORDER BY f.at, f.lantern, f.reader
"""
TELL_FLAMES = (
    "UPDATE flame SET told = 1 WHERE (lantern, reader) IN "  # noqa: S608  # constants only
    f"(SELECT f.lantern, f.reader {_UNTOLD} LIMIT ?2)"
)
REFUSE_FLAMES = """
INSERT INTO gift (id, giver, receiver, at, refused)
SELECT 'f-' || f.lantern || '-' || f.reader, f.reader, l.member, 0, 1 FROM lantern l JOIN flame f ON f.lantern = l.id
WHERE l.member = ? AND f.told = 1 AND f.text_sealed IS NOT NULL
ON CONFLICT (id) DO UPDATE SET refused = 1
"""
FLAMES = (
    "SELECT f.lantern, f.reader, f.line, f.text_sealed, m.key_id, m.wrapped_key "  # constants only
    f"{_UNTOLD} LIMIT 20"
)
LIT = """
SELECT (SELECT count(*) FROM lantern WHERE member = ?2 AND at > ?3),
  (SELECT count(*) FROM lantern WHERE community = ?1 AND at > ?3),
  (SELECT count(*) FROM blocked WHERE community = ?1 AND member = ?2)
"""
FORGET_LANTERNS = "DELETE FROM lantern WHERE community = ?"
OWN_LANTERNS = "SELECT community, at FROM lantern WHERE member = ? ORDER BY at"
OWN_FLAMES = "SELECT lantern, line, text_sealed, at FROM flame WHERE reader = ? ORDER BY at"
GIVE_WORD = """
INSERT INTO word (id, community, member, status, at, text_sealed) VALUES (?, ?, ?, 'waiting', ?, ?)
ON CONFLICT (id) DO NOTHING
"""
JUDGE_WORD = "UPDATE word SET status = ?, told = 0 WHERE id = ? AND community = ? AND status = 'waiting'"
REPORT_WORD = "UPDATE word SET status = 'waiting' WHERE id = ? AND status = 'approved'"
BLOCK_WRITER = """
INSERT INTO blocked (community, member) SELECT community, member FROM word WHERE id = ? AND community = ?
ON CONFLICT (community, member) DO NOTHING
"""
BLOCKED_WORDS = """
UPDATE word SET status = 'blocked', told = 0
WHERE community = ? AND status = 'waiting' AND member = (SELECT member FROM word WHERE id = ?)
"""
WITHDRAW_WORD = "DELETE FROM word WHERE id = ? AND member = ?"
TELL_JUDGED = "UPDATE word SET told = 1 WHERE member = ? AND status <> 'waiting'"
REFUSE_GIVER = "UPDATE gift SET refused = 1 WHERE id = ? AND receiver = ?"
WORDS = """
SELECT w.id, w.member, w.at, w.text_sealed, m.key_id, m.wrapped_key FROM word w JOIN member m ON m.key = w.member
WHERE w.community = ?1 AND w.status = ?2 AND NOT (w.status = 'approved' AND EXISTS (
  SELECT 1 FROM blocked b WHERE b.community = w.community AND b.member = w.member))
ORDER BY w.at, w.id LIMIT ?3
"""
BLOCKED = "SELECT 1 FROM blocked WHERE community = ? AND member = ?"
OWN_WORDS = "SELECT id, status, at, text_sealed FROM word WHERE member = ? ORDER BY at"
MAY_GIVE = """
SELECT 1 FROM gift WHERE receiver = ?1 AND (at > ?3 OR (giver = ?2 AND refused))
"""
GIVEN = "INSERT INTO gift (id, giver, receiver, at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"
OLD_WORDS = "DELETE FROM word WHERE community = ? AND at < ?"
OLD_LANTERNS = "DELETE FROM lantern WHERE community = ? AND at < ?"
STOOD_SINCE = "SELECT 1 FROM shown WHERE room = ? AND at > ?"
UNGIVEN = "DELETE FROM gift WHERE id = ? AND NOT refused"
OLD_ROOMS = "DELETE FROM shown WHERE room >= ? AND room < ? AND at < ?"
FORGET_WORDS = "DELETE FROM word WHERE community = ?"
FORGET_BLOCKED = "DELETE FROM blocked WHERE community = ?"

BEGIN_WEEK = "INSERT INTO tally_week (community, salt) VALUES (?, ?)"
END_WEEK = "DELETE FROM tally_week WHERE community = ?"
CLEAR_TALLY = "DELETE FROM tally WHERE community = ?"
SALT_OF = "SELECT salt FROM tally_week WHERE community = ?"
SALTS = "SELECT community, salt FROM tally_week"
TALLY = "INSERT INTO tally (community, kind, who) VALUES (?, ?, ?) ON CONFLICT (community, kind, who) DO NOTHING"
UNTALLY = "DELETE FROM tally WHERE community = ? AND who = ?"
COUNTS = """
SELECT count(*), count(o.who) FROM tally n
LEFT JOIN tally o ON o.community = n.community AND o.who = n.who AND o.kind = 'on'
WHERE n.community = ? AND n.kind = 'no'
"""
PRESENT = """
INSERT INTO presence (community, who, day) VALUES (?, ?, ?)
ON CONFLICT (community, who) DO UPDATE SET day = excluded.day WHERE day < excluded.day
"""
PRESENT_NOT = "DELETE FROM presence WHERE community = ? AND who = ?"
PRESENT_SINCE = "SELECT count(*) FROM presence WHERE community = ? AND day >= ?"
PRESENT_WHEN = "SELECT day FROM presence WHERE community = ? AND who = ?"
PRESENT_WHERE = "SELECT DISTINCT community FROM presence"
ABSENT = "DELETE FROM presence WHERE day < ?"
FORGET_PRESENCE = "DELETE FROM presence WHERE community = ?"

COMMUNITY = "SELECT version, key_id, wrapped_key, decided_sealed FROM community WHERE key = ?"
COMMUNITIES = "SELECT key FROM community ORDER BY key"
DECIDE = """
INSERT INTO community (key, version, key_id, wrapped_key, decided_sealed) VALUES (?1, ?2 + 1, ?3, ?4, ?5)
ON CONFLICT (key) DO UPDATE SET version = excluded.version, key_id = excluded.key_id,
  wrapped_key = excluded.wrapped_key, decided_sealed = excluded.decided_sealed
WHERE version = ?2
"""
MET = "INSERT INTO place (community, since) VALUES (?, ?) ON CONFLICT (community) DO NOTHING"
BACK = "UPDATE place SET left_at = NULL WHERE community = ? AND left_at IS NOT NULL"
LEFT = "UPDATE place SET left_at = ? WHERE community = ? AND left_at IS NULL"
PLACES = "SELECT community FROM place WHERE left_at IS NULL AND community >= ? AND community < ? ORDER BY community"
LEFT_BEFORE = "SELECT community FROM place WHERE left_at < ? ORDER BY community"
FORGET_PLACE = "DELETE FROM place WHERE community = ?"
FORGET_COMMUNITY = "DELETE FROM community WHERE key = ?"

INSTALLATION = "SELECT version, since, key_id, wrapped_key, secret_sealed FROM installation WHERE community = ?"
INSTALLED = "SELECT community FROM installation ORDER BY community"
INSTALL = """
INSERT INTO installation (community, version, since, key_id, wrapped_key, secret_sealed) VALUES (?, 1, ?, ?, ?, ?)
ON CONFLICT (community) DO UPDATE SET version = version + 1, since = excluded.since, key_id = excluded.key_id,
  wrapped_key = excluded.wrapped_key, secret_sealed = excluded.secret_sealed
"""
RENEW = """
UPDATE installation SET version = version + 1, key_id = ?, wrapped_key = ?, secret_sealed = ?
WHERE community = ? AND version = ?
"""
NEWER = "SELECT 1 FROM installation WHERE community = ? AND since > ?"
UNINSTALL = "DELETE FROM installation WHERE community = ?"
REST_OF_KEYS = "SELECT min(key_id) FROM member WHERE key_id > ?"
SEALED_EARLIER = "SELECT key, key_id, wrapped_key FROM member WHERE key_id = ? LIMIT ?"
WRAP_ANEW = "UPDATE member SET key_id = ?, wrapped_key = ? WHERE key = ? AND wrapped_key = ?"
FORGET_SOME = "DELETE FROM member WHERE key IN (SELECT key FROM member WHERE key >= ? AND key < ? LIMIT ?)"
