# The weekly card of a community.

week-heard-and-on = This week about { $heard } people here heard a no, and about { $on } of them went on.
week-heard = This week about { $heard } people here heard a no.
week-alone = Whoever is one of them is not alone with it.
week-picture = { $heard } dots, one for each person who heard a no. { $on } of them are lit: they went on.
week-picture-gone = That picture is not here any more.
weekly-is-off = No weekly card.
weekly-is-on = A card comes on Fridays in { $where }, at 16:00 ({ $zone }).
weekly-was-stopped = No weekly card: the channel took none.
weekly-what = On Friday afternoon a card can say how many people here had a no this week. It also says how many went on. It comes only if there are enough people that nobody stands out.
weekly-rough = The counts are made rough on purpose. Who is counted is known to nobody, and it is forgotten each week.
weekly-prompt = Pick a channel to switch it on
weekly-stopped = I could not post the weekly card in the channel you chose: { $reason }. I will not try again. When that is mended, you can switch it on again.
