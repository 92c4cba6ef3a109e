"""The path of a scan, and the threads around it. Never imports Qt."""
