"""The tables of journal.db. The journal itself only grows; what is owed lives beside it (P2)."""

from __future__ import annotations

import sqlite3


def first(db: sqlite3.Connection) -> None:
    """Version 1."""
    for statement in _FIRST.split(";;"):
        if statement.strip():
            db.execute(statement)


_FIRST = """
create table journal (
    seq integer primary key,
    kind text not null,
    scan_id text not null,
    at text not null,
    body text not null,
    private text,
    private_hash text not null,
    prev text not null,
    hash text not null,
    verdict text generated always as (json_extract(body, '$.verdict')) virtual
);;
create index journal_scan on journal (scan_id);;
create index journal_at on journal (at);;
create trigger journal_keeps before delete on journal
begin select raise(abort, 'a journal row is never deleted'); end;;
create trigger journal_stays before update on journal
when new.private is not null or new.seq is not old.seq or new.kind is not old.kind
  or new.scan_id is not old.scan_id or new.at is not old.at or new.body is not old.body
  or new.private_hash is not old.private_hash or new.prev is not old.prev
  or new.hash is not old.hash
begin select raise(abort, 'a journal row is never changed'); end;;

create table head (one integer primary key check (one = 1), seq integer, hash text);;
insert into head values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');;

create table admission (
    scan_id text primary key,
    at text not null,
    people integer not null,
    let_in integer not null
);;
create table claim (
    key text primary key,
    scan_id text not null references admission
) without rowid;;
create index claim_scan on claim (scan_id);;

create table delivery (
    id integer primary key,
    scan_id text not null,
    connection text not null,
    method text not null,
    state text not null,
    at text not null,
    code text not null,
    booking text not null,
    product_id text not null,
    option_id text not null,
    keys text not null,
    windows text not null default '[]',
    attempts integer not null default 0,
    due real not null default 0,
    lease real not null default 0,
    why text not null default '',
    admitted integer not null,
    undo integer not null default 0,
    stamped text not null default '',
    clock real,
    since real not null default 0
);;
create index delivery_due on delivery (attempts, id) where state in ('QUEUED', 'IN_FLIGHT');;
create index delivery_booking on delivery (connection, booking, id)
    where state in ('QUEUED', 'IN_FLIGHT');;
create index delivery_scan on delivery (scan_id);;
create index delivery_state on delivery (state);;

create table call (
    id integer primary key,
    delivery_id integer not null references delivery,
    at real not null,
    state text not null,
    why text not null
);;
create index call_delivery on call (delivery_id);;

create table dispute (
    id integer primary key,
    delivery_id integer not null references delivery,
    reason text not null,
    detail text not null,
    there text,
    place text not null,
    opened real not null,
    closed real,
    note text not null default ''
);;
create index dispute_open on dispute (id) where closed is null;;

create table suggestion (
    offered text primary key,
    product_id text not null
);;
"""


def second(db: sqlite3.Connection) -> None:
    """Version 2: what a person has parked stays parked when its connection works again."""
    db.execute("alter table delivery add column held integer not null default 0")


MIGRATIONS = (first, second)
