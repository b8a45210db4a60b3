"""What python3-icalendar makes of a calendar: every occurrence between two days, as JSON.

usage: with_icalendar.py FIRST LAST FILE
"""

import datetime
import json
import sys

import icalendar
from dateutil import rrule, tz

first, last, path = sys.argv[1:]
here = tz.gettz("Europe/Berlin")
edge = datetime.datetime.fromisoformat(last) + datetime.timedelta(days=2)
with open(path, "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
for component in calendar.walk():
    assert not component.errors, component.errors


def wall(at):
    """The day and the time as clocks here show them; no time for what lasts all day."""
    if isinstance(at, datetime.datetime):
        at = at.astimezone(here)
        return at.date().isoformat(), at.strftime("%H:%M")
    return at.isoformat(), None


def listed(event, name):
    lists = event.get(name, [])
    lists = lists if isinstance(lists, list) else [lists]
    return [each.dt for one in lists for each in one.dts]


def by_rule(event):
    """The starts that the rule gives, found on the wall clock: a series keeps its time when clocks are changed."""
    start = event["DTSTART"].dt
    if "RRULE" not in event:
        return [start]
    zone = getattr(start, "tzinfo", None)
    rule = event["RRULE"]
    until = rule.get("UNTIL", [None])[0]
    assert until is None or isinstance(until, datetime.datetime) == bool(zone), "UNTIL is of the kind of DTSTART"
    if until is not None and zone:
        assert until.tzinfo is not None and not until.utcoffset(), "UNTIL is in UTC"
        rule["UNTIL"] = [until.astimezone(zone).replace(tzinfo=None)]
    bare = start.replace(tzinfo=None) if zone else start
    starts = []
    for day in rrule.rrulestr(rule.to_ical().decode(), dtstart=bare):
        if day > edge:
            break
        starts.append(zone.localize(day) if zone else day.date())
    return starts


events = calendar.walk("VEVENT")
moved = {(event["UID"], wall(event["RECURRENCE-ID"].dt)) for event in events if "RECURRENCE-ID" in event}
found = []
for event in events:
    assert "DTSTAMP" in event and "UID" in event
    out = {wall(day) for day in listed(event, "EXDATE")}
    if "RECURRENCE-ID" not in event:
        out |= {at for uid, at in moved if uid == event["UID"]}
    for day, time in {wall(at) for at in by_rule(event) + listed(event, "RDATE")} - out:
        if first <= day <= last:
            found.append({"day": day, "time": time, "title": str(event["SUMMARY"])})
print(json.dumps(found))
