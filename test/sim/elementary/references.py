"""Writes references.ts: correctly rounded values by mpmath at 400 bits, for the tests of sim/elementary.

    python3 test/sim/elementary/references.py
"""
import json, math, pathlib, random
import mpmath as m

m.mp.prec = 400
random.seed(20261123)
U = random.random


def spread(low, high):
    return math.exp(low + (high - low) * U())


def normal_quantile(u):
    x = m.mpf(0)
    u = m.mpf(u)
    for _ in range(200):  # Newton on the logarithm from the side where it converges
        p = m.ncdf(x)
        step = (m.log(p) - m.log(u)) * p / m.npdf(x)
        x -= step
        if abs(step) < m.mpf(10) ** -60:
            return x
    raise ArithmeticError(u)


functions = {
    "exp": (m.exp, [(U() - 0.5) * w for w in [1400, 40, 2, 1e-3] for _ in range(30)]),
    "log": (m.log, [f() for f in [U, lambda: 1 + (U() - 0.5) / 50, lambda: spread(-700, 700)] for _ in range(30)]),
    "log1p": (lambda x: m.log(1 + x), [(U() - 0.5) * w for w in [1.999, 1e-3, 1e-12] for _ in range(30)] + [spread(0, 80) for _ in range(30)]),
    "expm1": (lambda x: m.exp(x) - 1, [(U() - 0.5) * w for w in [1e-12, 1e-3, 2, 70] for _ in range(30)]),
    "logistic": (lambda x: 1 / (1 + m.exp(-x)), [(U() - 0.5) * w for w in [1, 20, 1400] for _ in range(30)]),
    "normalQuantile": (normal_quantile, [U() for _ in range(30)] + [spread(-690, -1) for _ in range(30)] + [1 - spread(-36, -1) for _ in range(20)]),
    "normalCumulative": (lambda x: m.erfc(-x / m.sqrt(2)) / 2, [(U() - 0.5) * w for w in [1, 12] for _ in range(30)] + [-U() * 37 for _ in range(30)]),
    "pow": (lambda x, y: m.power(x, y), [(U() * 3, (U() - 0.5) * 8) for _ in range(50)] + [(spread(-20, 20), (U() - 0.5) * 30) for _ in range(50)] + [(1 + (U() - 0.5) / 1e4, (U() - 0.5) * 1e6) for _ in range(30)]),
}

rows = {}
for name, (function, arguments) in functions.items():
    rows[name] = []
    for a in arguments:
        a = a if isinstance(a, tuple) else (a,)
        rows[name].append([*a, float(function(*map(m.mpf, a)))])
tables = ",\n".join("  %s: [\n%s\n  ]" % (n, ",\n".join("    " + json.dumps(r) for r in rs)) for n, rs in rows.items())
pathlib.Path(__file__).with_name("references.ts").write_text(
    "/** By function: rows of arguments and the correctly rounded result, as references.py writes them. */\n"
    "// prettier-ignore\n"
    "export const references: Readonly<Record<string, readonly (readonly number[])[]>> = {\n" + tables + ",\n};\n"
)
