# SPDX-License-Identifier: GPL-3.0-or-later
"""The functions of bench_search.cpp with Optuna's TPE, and Optuna's fANOVA on the trials of bench_search.

usage: optuna_search.py RESULT_OF_BENCH_SEARCH [SEEDS [FIRST_SEED]]
"""
import json
import math
import sys
import time
import warnings

import numpy
import optuna

TRIALS = 100
HARTMANN_A = numpy.array([[10, 3, 17, 3.5, 1.7, 8], [0.05, 10, 17, 0.1, 8, 14], [3, 3.5, 1.7, 10, 17, 8],
                          [17, 8, 0.05, 10, 0.1, 14]])
HARTMANN_P = 1e-4 * numpy.array([[1312, 1696, 5569, 124, 8283, 5886], [2329, 4135, 8307, 3736, 1004, 9991],
                                 [2348, 1451, 3522, 2883, 3047, 6650], [4047, 8828, 8732, 5743, 1091, 381]])
HARTMANN_ALPHA = numpy.array([1, 1.2, 3, 3.2])


def branin(x):
    valley = x[1] - 5.1 / (4 * math.pi**2) * x[0]**2 + 5 / math.pi * x[0] - 6
    return valley**2 + 10 * (1 - 1 / (8 * math.pi)) * math.cos(x[0]) + 10 - 0.39788735772973816


def hartmann6(x):
    return 3.322368011415515 - float((HARTMANN_ALPHA * numpy.exp(-(HARTMANN_A * (numpy.array(x) - HARTMANN_P)**2).sum(1))).sum())


def rosenbrock(x):
    return sum(100 * (b - a * a)**2 + (1 - a)**2 for a, b in zip(x, x[1:]))


FUNCTIONS = {"branin": (branin, [(-5, 10), (0, 15)]), "hartmann6": (hartmann6, [(0, 1)] * 6),
             "rosenbrock4": (rosenbrock, [(-5, 10)] * 4)}


def regrets(function, bounds, multivariate, seeds):
    result = []
    for seed in seeds:
        study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=seed, multivariate=multivariate))
        study.optimize(lambda trial: function([trial.suggest_float(f"x{i}", low, high) for i, (low, high) in enumerate(bounds)]),
                       n_trials=TRIALS)
        result.append(study.best_value)
    return result


def study_of(trials, bounds):
    distributions = {f"x{i}": optuna.distributions.FloatDistribution(low, high) for i, (low, high) in enumerate(bounds)}
    study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=1, multivariate=True))
    study.add_trials([optuna.trial.create_trial(params=t["point"], distributions=distributions, value=t["value"]) for t in trials])
    return study


def suggestion_ms(trials, bounds):
    """The median of some suggestions at 1000 trials: those given, over and over."""
    study = study_of([trials[i % len(trials)] for i in range(1000)], bounds)
    times = []
    for _ in range(15):
        start = time.perf_counter()
        trial = study.ask()
        for i, (low, high) in enumerate(bounds):
            trial.suggest_float(f"x{i}", low, high)
        times.append(1000 * (time.perf_counter() - start))
        study.tell(trial, state=optuna.trial.TrialState.FAIL)
    return float(numpy.median(times))


def shares(trials, bounds):
    """fANOVA's, which do not add up to 1: made to."""
    values = optuna.importance.get_param_importances(study_of(trials, bounds),
                                                     evaluator=optuna.importance.FanovaImportanceEvaluator(seed=1))
    total = sum(values.values())
    return {name: value / total for name, value in values.items()}


def main():
    warnings.simplefilter("ignore")
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    with open(sys.argv[1], encoding="utf-8") as file:
        ours = json.load(file)
    seeds = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    result = {"version": optuna.__version__, "tpe": {}, "multivariate": {}, "suggestion_ms": {}, "importance": {}}
    for name, (function, bounds) in FUNCTIONS.items():
        result["tpe"][name] = regrets(function, bounds, False, range(first, first + seeds))
        result["multivariate"][name] = regrets(function, bounds, True, range(first, first + seeds))
    for question in ours["importance"]:
        result["importance"][question["name"]] = shares(question["trials"], question["bounds"])
        result["suggestion_ms"][question["name"]] = suggestion_ms(question["trials"], question["bounds"])
    print(json.dumps(result))


if __name__ == "__main__":
    main()
