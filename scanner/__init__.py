"""Gate scanner: from a ticket held to the camera to an open gate, also with the network gone.

The layers, outermost first; each may import only what stands below it:

    cli, commands/      the command line
    gate, behind        composition: one gate at work, and the threads behind it
    desk, app           the supervisor's desk; what both are made of
    ui/                 the windows (the only package that imports PySide6)
    demo/               embedded supplier, sample tickets, virtual camera
    work/               the path of a scan and the threads around it
    adapters/           OCTO wire and client, journal, manifest, camera, decoder, turnstile, keys
    settings/, ports    frozen settings; the Protocols the work needs
    domain/             pure: no clock, no I/O, no Qt, no threads
"""

__version__ = "0.1.0"
