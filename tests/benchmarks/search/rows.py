# SPDX-License-Identifier: GPL-3.0-or-later
"""The sampler and the importance of parameters beside Optuna."""
import json
import statistics
import tempfile

from bench import HERE, RIVALS, Row, run_json

# The bar is about the first 20. Their medians flip by chance on Hartmann-6, which has a second minimum that half of the
# searches end in; so more are run and told beside it.
SEARCH_SEEDS = 60
BAR_SEEDS = 20


def ranks(values):
    """Place of each value, equal ones sharing the mean of theirs."""
    ordered = sorted(values)
    return [ordered.index(v) + (ordered.count(v) - 1) / 2 for v in values]


def rows(bins, _):
    ours = run_json([f"{bins}/bench_search", str(SEARCH_SEEDS)])
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(ours, file)
        file.flush()
        theirs = run_json([RIVALS, f"{HERE}/search/optuna_search.py", file.name, str(SEARCH_SEEDS)])
    titles = {"branin": "Branin", "hartmann6": "Hartmann-6", "rosenbrock4": "Rosenbrock-4"}
    version = theirs["version"]
    table, correlations = [], []
    for name, title in titles.items():
        a = statistics.median(ours["tpe"][name][:BAR_SEEDS])
        multivariate, univariate = (statistics.median(theirs[kind][name][:BAR_SEEDS]) for kind in ("multivariate", "tpe"))
        best = min(multivariate, univariate)
        all_ours, all_theirs = (statistics.median(values) for values in (ours["tpe"][name], theirs["multivariate"][name]))
        table.append(Row(f"TPE on {title}, 100 trials: median regret of {BAR_SEEDS} seeds",
                         f"{a:.3g} ({all_ours:.3g} beside {all_theirs:.3g} over {SEARCH_SEEDS} seeds)",
                         f"Optuna {version}: {multivariate:.3g}, univariate {univariate:.3g}; "
                         f"random {statistics.median(ours['random'][name]):.3g}", "≤ 1 ×", f"{a / best:.2f} ×" if a <= best else None,
                         {"ours": a, "optuna_multivariate": multivariate, "optuna_univariate": univariate, "ratio": a / best}))
    for question in ours["importance"]:
        names = sorted(question["shares"])
        other = theirs["importance"][question["name"]]
        correlations.append(statistics.correlation(*(ranks([shares[n] for n in names]) for shares in (question["shares"], other))))
    slowest, slowest_theirs = (max(r["suggestion_ms"].values()) for r in (ours, theirs))
    table.append(Row("TPE: a suggestion at 1,000 trials, 6 parameters", f"{slowest:.2f} ms", f"Optuna {version}: {slowest_theirs:.1f} ms",
                    "≤ 1 ms", "met" if slowest <= 1 else None,
                    {"ours": ours["suggestion_ms"], "optuna": theirs["suggestion_ms"], "ratio": slowest}))
    lowest = min(correlations)
    table.append(Row("importance of parameters, the same 200 trials of each function", f"rank correlation {lowest:.2f} at least",
                    f"Optuna {version}: fANOVA", "≥ 0.9", "met" if lowest >= 0.9 else None,
                    {"correlations": correlations, "ratio": lowest / 0.9}))
    return table
