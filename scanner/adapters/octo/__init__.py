"""OCTO over HTTP: tolerant parsing and a client whose waits are bounded."""
