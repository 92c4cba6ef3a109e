"""The tables of manifest.db. A cache: there are no migrations; another version of these tables, or
of what `keep.py` puts into them, is thrown away and loaded anew."""

from __future__ import annotations

import sqlite3

VERSION = 2


def create(db: sqlite3.Connection) -> None:
    """The tables of an empty file, inside the caller's transaction."""
    for statement in _TABLES.split(";;"):
        if statement.strip():
            db.execute(statement)
    db.execute(f"pragma user_version = {VERSION}")


# `load` is one whole copy of a connection's bookings, under way; `source` names the good one by its
# number, so that one small update replaces 100,000 bookings. Loads that are neither are swept.
_TABLES = """
create table catalogue (
    connection text primary key,
    products text not null,
    at real not null
);;
create table fact (
    connection text not null,
    name text not null,
    value text not null,
    primary key (connection, name)
) without rowid;;

create table source (
    connection text primary key,
    good integer not null unique,
    at real not null,
    server_at real not null,
    whole_at real not null,
    days text not null,
    empty_at real
);;
create table load (
    id integer primary key autoincrement,
    connection text not null unique,
    plan text not null,
    step integer not null,
    began real not null,
    strays integer not null default 0,
    owner text not null,
    until real not null
);;

create table booking (
    id integer primary key,
    load integer not null,
    uuid text not null,
    first text,
    last text,
    seen real not null,
    missed integer not null default 0,
    body text not null
);;
create index booking_load on booking (load, last);;
create table code (
    value text not null,
    kind integer not null,
    booking integer not null,
    primary key (value, kind, booking)
) without rowid;;
create virtual table person using fts5 (words, tokenize = 'unicode61 remove_diacritics 2');;
"""
