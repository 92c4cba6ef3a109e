"""manifest.db: the local copy of products and bookings, a cache that may be thrown away."""

from scanner.adapters.manifest.manifest import Known, Manifest
from scanner.adapters.manifest.store import ManifestError

__all__ = ["Known", "Manifest", "ManifestError"]
