"""The outside world behind the ports: wire, disk, camera, keys. Never imports Qt or work/."""
