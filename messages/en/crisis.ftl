# When words may be about somebody's life: calm, no quote, no emoji. To be reviewed by a clinician (docs/crisis.md).

crisis-thanks = Thank you for saying that. I am a bot. I can't tell how safe you are, and no person reads this. You deserve a person right now.
crisis-act = If you may act on this soon, call 112, 911, 999 or 000, or go to someone near you.
crisis-not-kept = I kept nothing of what you wrote.
crisis-safe = All right. You can go on where you were. Help lines stay close by today.
plain-check-in = I said I would write to you today. There is no need to reply.
