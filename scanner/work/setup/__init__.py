"""Setting a lane up, step by step: what the wizard's window and `config init` share."""
