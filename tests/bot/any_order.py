"""What somebody may type, press and choose in any order at all."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.flow.answers import ON_A_JOURNEY
from bot.tokens import FORM_ACTIONS, Action

TEXTS = st.text(min_size=1, max_size=60) | st.sampled_from(
    ["@everyone", "<!channel>", "</script>", "שלום עולם", "🙂🙂", "{ $x }", "a" * 3000, " ", "stop", "I want to die"]
)
PLANS = {
    Action.AWAY,
    Action.WEEKDAYS,
    Action.FAR_YES,
    Action.LATER,
    Action.PLAN_OPEN,
    Action.PLANS,
    Action.PLAN_DONE,
    Action.PLAN_NOT_YET,
    Action.PLAN_LET_BE,
}
ON_THE_WAY = sorted({*ON_A_JOURNEY, *FORM_ACTIONS, Action.FELT, Action.ANOTHER_DAY, Action.STOP_CHECK_INS, *PLANS})
ARGUMENTS = [
    "none",
    "take_a_day",
    "reach_out",
    "family/art",
    "next_day",
    "plan:junk",
    "",
    "day",
    "hour",
    "heavier",
    "lighter",
    "call",
    "email",
    "arrival",
    "keep_going",
    "x",
]
CHOICES = ["practise", "evening", "family", "570", "1140", "30", "apply", "numb", "junk"]
ON_A_STEP = {Action.TAKE_A_DAY, Action.REST, Action.REACH_OUT, Action.KEEP_GOING, Action.STEPS, Action.STEPS_CHOSEN}
ON_A_STEP |= {
    Action.LOOK_BACK,
    Action.LOOK_BACK_OFF,
    Action.FOR_YOU,
    Action.SMALL_THING,
    Action.VALUES,
    Action.VALUES_CHOSEN,
    Action.WRITING,
}
