"""Where the frozen program starts."""

from app.cli import main

main()
