"""`python -m scanner` is `gate-scanner`."""

from scanner.cli import main

if __name__ == "__main__":
    main()
