# Two silences in a row end what comes each day.

silence-ended = I wrote two times and then kept quiet. Silence is a fine answer. To have a message each day again, press Start again.
