"""A venue on a laptop: embedded supplier, sample tickets, virtual camera. Also the test double."""
