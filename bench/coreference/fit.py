#!/usr/bin/env python3
"""Fits the weights of antecedents.tsv; see docs/coreference.md.   usage: fit.py OUT.tsv TABLE.tsv...

A log-linear choice among the candidates of each anaphor and "none": the likelihood of the right ones is maximised with a Gaussian
prior (Adam, fixed number of steps, no randomness: the same tables give the same weights). Prints a five-fold cross-validation by document.
"""
import collections
import hashlib
import sys

import numpy as np

SINGULAR_SUBJECTS = ('il', 'elle', 'he', 'she', 'it')
PLURALS = ('ils', 'elles', 'they', 'leur', 'eux')


def load(path):
    anaphors = collections.OrderedDict()
    for line in open(path, encoding='utf-8'):
        anaphor, kind, text, entity, right, _, features = line.rstrip('\n').split('\t')
        if kind == 'NOMINAL':
            continue
        pairs = (f.rsplit(':', 1) for f in features.split('|') if f)
        new = {'kind': kind, 'form': form(text), 'document': path + anaphor.split(':')[0], 'rows': []}
        anaphors.setdefault(anaphor, new)['rows'].append(
            (int(entity), int(right), {name: float(value) for name, value in pairs}))
    return list(anaphors.values())


def form(word):
    return word[3:] if word.startswith('-t-') else word[1:] if word.startswith('-') else word


def group(anaphor):
    if anaphor['kind'] != 'PRONOUN':
        return anaphor['kind']
    if anaphor['form'] in SINGULAR_SUBJECTS:
        return 'SUBJECT'
    return 'PLURAL' if anaphor['form'] in PLURALS else 'OBJECT'


def expanded(anaphor, entity, features):
    out = {}
    for name, value in features.items():
        out[name] = value
        out[group(anaphor) + '|' + name] = value
    if entity == -1:
        out['none:' + anaphor['form']] = 1.0
    return out


def matrices(anaphors, vocabulary=None):
    known = {} if vocabulary is None else vocabulary
    data = []
    for anaphor in anaphors:
        rows = []
        for entity, _, features in anaphor['rows']:
            columns, values = [], []
            for name, value in expanded(anaphor, entity, features).items():
                if name not in known:
                    if vocabulary is not None:
                        continue
                    known[name] = len(known)
                columns.append(known[name])
                values.append(value)
            rows.append((np.array(columns, int), np.array(values)))
        data.append((rows, np.array([right for _, right, _ in anaphor['rows']], bool)))
    return data, known


def probabilities(weights, rows):
    scores = np.array([(weights[columns] * values).sum() for columns, values in rows])
    odds = np.exp(scores - scores.max())
    return odds / odds.sum()


def fit(data, size, prior=0.002, steps=400, rate=0.05):
    weights, mean, spread = np.zeros(size), np.zeros(size), np.zeros(size)
    for step in range(1, steps + 1):
        gradient = np.zeros(size)
        for rows, right in data:
            p = probabilities(weights, rows)
            target = p * right
            if target.sum() > 0:
                for (columns, values), d in zip(rows, target / target.sum() - p):
                    np.add.at(gradient, columns, d * values)
        gradient = gradient / len(data) - prior * weights
        mean = .9 * mean + .1 * gradient
        spread = .999 * spread + .001 * gradient ** 2
        weights += rate * (mean / (1 - .9 ** step)) / (np.sqrt(spread / (1 - .999 ** step)) + 1e-8)
    return weights


def cross_validate(anaphors):
    fold = {a['document']: int(hashlib.md5(a['document'].encode()).hexdigest(), 16) % 5 for a in anaphors}
    results = []
    for k in range(5):
        data, known = matrices([a for a in anaphors if fold[a['document']] != k])
        weights = fit(data, len(known))
        held = [a for a in anaphors if fold[a['document']] == k]
        for anaphor, (rows, _) in zip(held, matrices(held, known)[0]):
            p = probabilities(weights, rows)
            named = [(p[i], r[1]) for i, r in enumerate(anaphor['rows']) if r[0] >= 0]
            results.append((group(anaphor), *max(named), any(right for _, right in named)))
    for kind in sorted({r[0] for r in results}):
        mine = [r for r in results if r[0] == kind]
        line = f'{kind:10s} {len(mine):4d} anaphors, {sum(r[3] for r in mine):4d} of a named entity'
        for least in (.3, .5, .7):
            taken = [r for r in mine if r[1] >= least]
            right = sum(r[2] for r in taken)
            line += f' | {least}: P {right / max(1, len(taken)):.2f} R {right / max(1, sum(r[3] for r in mine)):.2f}'
        print(line)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    anaphors = [a for path in sys.argv[2:] for a in load(path)]
    cross_validate(anaphors)
    data, known = matrices(anaphors)
    weights = fit(data, len(known))
    with open(sys.argv[1], 'w', encoding='utf-8') as out:
        out.write('# Weights of AntecedentFeatures (feature, weight in nats; GROUP| for one group of pronouns).'
                  ' See docs/coreference.md.\n')
        for name in sorted(known):
            if abs(weights[known[name]]) >= 0.0005:
                out.write(f'{name}\t{weights[known[name]]:.3f}\n')


if __name__ == '__main__':
    main()
