"""journal.db: what this lane did (append-only, hash-chained) and what it owes. FULL sync: a row
that was acknowledged survives power loss. Never deletes or changes a journal row (P2)."""
