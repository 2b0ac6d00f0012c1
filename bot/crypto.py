"""Seal and open private text: AES-256-GCM under a key of the member's own, which a master key wraps.

A sealed value is bound to its member, table, row and field, so that pasted anywhere else it does not open.
Dropping a member's one wrapped key makes everything they wrote unreadable, in old backups' rows too.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.private import Private

KEY_BYTES = 32
NONCE_BYTES = 12
SHORTEST_SECRET = 16
"""Characters a passphrase in ONWARD_SECRET_KEYS must have; a key made by us has 44."""


class KeyProblem(Exception):
    """A key is missing, too short or not the right one. The message is one line and holds no secret."""


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A member's key as it is stored: sealed by the master key of this id."""

    key_id: str
    sealed: bytes


class Keyring:
    """The master keys, newest first: the first wraps, every one can still open."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        if not secrets:
            raise KeyProblem("ONWARD_SECRET_KEYS is empty: set a key, or leave it out to have one made.")
        masters = [_master(secret) for secret in secrets]
        self._masters = {_id_of(master): AESGCM(master) for master in masters}
        self.newest = _id_of(masters[0])
        self.ids = frozenset(self._masters)

    def __repr__(self) -> str:
        return "Keyring(…)"

    def new_member_key(self) -> bytes:
        """A fresh key for one member."""
        return AESGCM.generate_key(KEY_BYTES * 8)

    def wrap(self, key: bytes, member: str) -> Wrapped:
        """Seal a member's key with the newest master key."""
        return Wrapped(self.newest, _seal(self._masters[self.newest], key, _bound(member, "member", member, "key")))

    def unwrap(self, wrapped: Wrapped, member: str) -> bytes:
        """Open a member's key. Raises KeyProblem when none of our master keys is the one."""
        master = self._masters.get(wrapped.key_id)
        if master is None:
            raise KeyProblem("A member's key was sealed with a master key that ONWARD_SECRET_KEYS no longer holds.")
        return _open(master, wrapped.sealed, _bound(member, "member", member, "key"))


def seal(key: bytes, text: Private, *, member: str, table: str, row: str, field: str) -> bytes:
    """Seal one field under a member's key."""
    return _seal(AESGCM(key), text.reveal().encode("utf-8", "surrogatepass"), _bound(member, table, row, field))


def unseal(key: bytes, sealed: bytes, *, member: str, table: str, row: str, field: str) -> Private:
    """Open one field. Raises KeyProblem when it belongs elsewhere or was changed."""
    return Private(_open(AESGCM(key), sealed, _bound(member, table, row, field)).decode("utf-8", "surrogatepass"))


def key_from_file(path: Path) -> str:
    """The secret kept beside a database; made, readable by its owner alone, when there is none yet."""
    if not path.exists():
        _make(path)
    if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        raise KeyProblem(f"The key file {path} can be read by others. Run: chmod 600 {path}")
    try:
        secret = path.read_text(encoding="ascii").strip()
    except UnicodeDecodeError:
        raise KeyProblem(f"The key file {path} is damaged. Restore it from your backup.") from None
    if not secret:
        raise KeyProblem(f"The key file {path} is empty. Restore it from your backup.")
    return secret


def _make(path: Path) -> None:
    """Whole or not at all, so that of two processes that start together both read the same key."""
    new = path.with_name(f"{path.name}.{os.getpid()}")
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).decode() + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(new, path)
    except FileExistsError:
        pass  # the other process was quicker
    finally:
        new.unlink()


def _master(secret: str) -> bytes:
    """A key we made is taken as it is; a passphrase is stretched."""
    try:
        raw = base64.b64decode(secret.encode(), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raw = b""
    if len(raw) == KEY_BYTES:
        return raw
    if len(secret) < SHORTEST_SECRET:
        raise KeyProblem(f"A key in ONWARD_SECRET_KEYS is too short: it needs {SHORTEST_SECRET} characters or more.")
    return hashlib.scrypt(secret.encode(), salt=b"onward master key", n=2**14, r=8, p=1, dklen=KEY_BYTES)


def _id_of(master: bytes) -> str:
    return hashlib.blake2b(master, digest_size=6, person=b"onward key id").hexdigest()


def _bound(member: str, table: str, row: str, field: str) -> bytes:
    return "\0".join((member, table, row, field)).encode()


def _seal(cipher: AESGCM, clear: bytes, bound: bytes) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return nonce + cipher.encrypt(nonce, clear, bound)


def _open(cipher: AESGCM, sealed: bytes, bound: bytes) -> bytes:
    try:
        return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound)
    except (InvalidTag, ValueError):
        raise KeyProblem("Something sealed did not open: it was changed, or belongs somewhere else.") from None
