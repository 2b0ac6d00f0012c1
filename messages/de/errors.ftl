error-ours = Bei mir ist etwas schiefgegangen. Nichts, was du vorher notiert hast, ist verloren. Versuch es bitte gleich noch einmal.
