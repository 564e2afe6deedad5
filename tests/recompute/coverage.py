"""Which days do the raw files cover, and up to which moment do they tell what became of a day's rows? (design.md §4a)"""

from datetime import datetime, time, timedelta


def days_between(first, last):
    return {first + timedelta(days=ahead) for ahead in range((last - first).days + 1)}


class Coverage:
    """`shop.files`: by kind a list of files with first and last day, latest moment and headers."""

    def __init__(self, shop):
        self.files = shop.files
        self.known = {}

    def days(self, kind, column=None):
        """Days from the first to the last row of each file; with a column, of the files that have it."""
        key = kind, column
        if key not in self.known:
            found = set()
            for file in self.files.get(kind, ()):
                if column is None or column in file.headers:
                    found |= days_between(file.first, file.last)
            self.known[key] = found
        return self.known[key]

    def days_around(self, kind, slack):
        return {day + timedelta(days=away) for day in self.days(kind) for away in range(-slack, slack + 1)}

    def end_of(self, kind, day, last=None):
        """The end of the days without a gap that hold this one, none after `last`; None where it is not covered."""
        days = self.days(kind)
        if day not in days:
            return None
        while day + timedelta(days=1) in days and (last is None or day < last):
            day += timedelta(days=1)
        return datetime.combine(day if last is None else min(day, last), time()) + timedelta(days=1)

    def tells(self, kind, day, moment):
        """Whether a file that covers the day was made at the moment or later."""
        return any(file.first <= day <= file.last and file.latest >= moment for file in self.files[kind])
