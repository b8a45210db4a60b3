"""What python3-vobject makes of a calendar: every occurrence between two days, as JSON.

usage: with_vobject.py FIRST LAST FILE
"""

import datetime
import json
import sys

import vobject
from dateutil import tz

first, last, path = sys.argv[1:]
here = tz.gettz("Europe/Berlin")
with open(path, encoding="utf-8", newline="") as file:
    calendar = vobject.readOne(file.read())
calendar.validate(raiseException=True)


def wall(at):
    """The day and the time as clocks here show them; no time for what lasts all day."""
    if isinstance(at, datetime.datetime):
        at = at.astimezone(here)
        return at.date().isoformat(), at.strftime("%H:%M")
    return at.isoformat(), None


def starts(event):
    start = event.dtstart.value
    if not hasattr(event, "rrule") and not hasattr(event, "rdate"):
        return [start]
    low = datetime.datetime.fromisoformat(first)
    high = datetime.datetime.fromisoformat(last) + datetime.timedelta(days=1)
    isTimed = isinstance(start, datetime.datetime)
    if isTimed:
        low, high = low.replace(tzinfo=start.tzinfo), high.replace(tzinfo=start.tzinfo)
    days = event.getrruleset(addRDate=True).between(low, high, inc=True)
    return days if isTimed else [day.date() for day in days]


events = calendar.vevent_list
moved = {(event.uid.value, wall(event.recurrence_id.value)) for event in events if hasattr(event, "recurrence_id")}
found = []
for event in events:
    isMove = hasattr(event, "recurrence_id")
    for day, time in map(wall, starts(event)):
        isMovedAway = not isMove and (event.uid.value, (day, time)) in moved
        if first <= day <= last and not isMovedAway:
            found.append({"day": day, "time": time, "title": event.summary.value})
print(json.dumps(found))
