# Check my draft. Each line explains and suggests; nothing is forbidden. A card shows three of them and stays under 60 words.

check-form-title = Check my draft
check-form-draft = Your draft
check-form-hint = Paste it here. It is looked at and not kept.
check-form-way = What it is for

draft-check-title = Your draft
draft-check-nothing = There is nothing to look at yet. You can paste your draft at any time.
draft-check-fine = It says thanks, sells nothing and is easy to answer. I would change nothing.
draft-check-hurts = Hurtful words stay with people, and they close doors. What you feel is allowed; a calm line today serves you better.
draft-check-kept = You decide. Nothing of it was kept.
draft-check-yours = These are only ideas. You decide, and nothing was kept.
draft-check-more = { $count ->
    [one] I have one more idea. Change these, and look again.
   *[other] I have { $count } more ideas. Change these, and look again.
}

draft-check-others = It names other people or the law. You may want advice first.
draft-check-reconsider = It asks them to think again. You could write: I understand the decision.
draft-check-selling = It speaks of your skills, like a second try. You could leave that out.
draft-check-arguing = It argues with the no. You could ask for one piece of advice.
draft-check-pressure = It may sound like a rush. Sending it once is enough.
draft-check-heavy = Your pain is real. Here, a short line is enough: I was sorry to hear it.
draft-check-small = It makes you small. You have nothing to be sorry for.
draft-check-unfilled = A place in it is still open. You could fill it in.
draft-check-many-words = It has more than { $limit } words. A shorter one is read to the end.
draft-check-many-signs = It has more than { $limit } signs. LinkedIn takes no more.
draft-check-no-thanks = There is no thank-you near the start. You could open with one.
draft-check-no-way-out = Your wish leaves no way out. You could add: no problem if not.
draft-check-questions = It asks more than once. One question is easier to answer.
draft-check-gushing = Big words can sound less true. You could say one plain thing.
draft-check-shouting = One exclamation mark, or none, sounds calmer.
