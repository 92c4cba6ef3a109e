"""The supervisor's desk behind its window: threads that look, act and work long. Delivers only
under the courier's seat, and sends nothing that was not looked up first."""
