"""Every package of each scenario named, with numpy: the frontier and the Nash product. One JSON line per scenario."""
import json
import sys
import time

import numpy as np


def solve(scenario):
    a, b = np.zeros(1), np.zeros(1)
    for issue in scenario["issues"]:
        a = np.add.outer(a, [option["a"] for option in issue["options"]]).ravel()
        b = np.add.outer(b, [option["b"] for option in issue["options"]]).ravel()
    order = np.lexsort((-b, -a))
    best = np.maximum.accumulate(b[order])
    on = np.r_[True, best[1:] > best[:-1] + 1e-9]
    front = order[on]
    # Sums of doubles that differ by rounding alone are one point.
    front = front[np.r_[a[front][:-1] - a[front][1:] > 1e-9, True]]
    gain_a = a[front] - scenario["reservation"]["a"]
    gain_b = b[front] - scenario["reservation"]["b"]
    nash = np.where((gain_a >= 0) & (gain_b >= 0), gain_a * gain_b, -1).max()
    return len(front), float(nash)


for name in sys.argv[1:]:
    with open(name) as file:
        scenario = json.load(file)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        size, nash = solve(scenario)
        times.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"ms": sorted(times)[1], "size": size, "nash": nash}), flush=True)
