unknown-nearest = Das habe ich nicht verstanden. Meintest du { $command }?
unknown-words = Das habe ich nicht verstanden. /rejected beginnt nach einer Absage, und /onward zeigt, wo du bist.
not-kept = Was du hier geschrieben hast, wird nicht gespeichert.
