"""What things cost here and now: `make bench` prints a figure beside a floor measured in the same run."""
