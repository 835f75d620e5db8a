"""`python -m app` is the command `rundbord`."""

from app.cli import main

if __name__ == "__main__":
    main()
