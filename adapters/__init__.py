"""The platforms Onward speaks on. Each folder holds the same files, so that two can be read side by side."""
