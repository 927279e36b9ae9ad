"""Whole processes, as the kernel accounts for them."""

import os
import statistics
import subprocess
import sys
import time


def measure(command, before=None):
    """Wall time, CPU time (user and system, children included) in seconds, and peak memory in MB."""
    if before:
        before()
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(command)} failed:\n{errors.decode()}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(commands, runs):
    """Runs the commands one after the other, `runs` times; by name the medians of their figures."""
    results = {name: [] for name in commands}
    for _ in range(runs):
        for name, (command, before) in commands.items():
            results[name].append(measure(command, before))
    return {name: [statistics.median(column) for column in zip(*rows)] for name, rows in results.items()}


def print_table(medians):
    print(f"{'':26}{'wall s':>9}{'CPU s':>9}{'peak MB':>9}")
    for name, (wall, cpu, memory) in medians.items():
        print(f"{name:26}{wall:9.2f}{cpu:9.2f}{memory:9.0f}")
