"""What every panel of the laptop window stands on: hearing of changes, commands, words, settings, errors."""
