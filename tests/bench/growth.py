"""Fits how a cost grows with the number of records: seconds = a * records ** exponent."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping


def exponent(seconds_by_count: Mapping[int, float]) -> float:
    """The slope of the line through the logarithms; 1 is a cost that grows as its input does."""
    x = [math.log(count) for count in seconds_by_count]
    y = [math.log(seconds) for seconds in seconds_by_count.values()]
    return statistics.linear_regression(x, y).slope
