"""What happens to a committee file when the program is killed, the power goes or the disk fills up."""
