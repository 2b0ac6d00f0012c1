unknown-nearest = I did not understand that. Did you mean { $command }?
unknown-words = I did not understand that. /rejected begins after a no, and /onward shows where you are.
not-kept = What you wrote here is not kept.
