#include "models/indicators/ownexpression.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace shopglass {

namespace {

/// By how much money grows between two trials; a number that no formula is likely to hold.
constexpr double Growth = 7.0;
constexpr double Tolerance = 1e-9;
constexpr int MostAlike = 3;

/// Values that differ from each other, for the trial.
double trialValue(std::size_t variable, int trial)
{
    static constexpr std::array Primes = {101.0, 211.0, 307.0, 401.0, 503.0, 601.0, 701.0, 809.0};
    return Primes[variable % Primes.size()] * (1.0 + double(trial) / 3.0) + double(variable);
}

/// Changes of single letters that make one text of the other.
int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[std::size_t(j)];
            row[std::size_t(j)] = std::min({replaced, diagonal + 1, row[std::size_t(j) - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString replacedNames(const QString &expression, const QStringList &names,
                      const std::function<QString(const QString &)> &text, Brackets brackets)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9_.]+"));
    QString result;
    qsizetype end = 0;
    for (auto matches = word.globalMatch(expression); matches.hasNext();) {
        const auto match = matches.next();
        if (!names.contains(match.captured()))
            continue;
        const QString replacement = text(match.captured());
        result += expression.mid(end, match.capturedStart() - end);
        const bool isOneWord = word.match(replacement).capturedLength() == replacement.size();
        result += brackets == Brackets::Around && !isOneWord ? QStringLiteral("(%1)").arg(replacement)
                                                             : replacement;
        end = match.capturedEnd();
    }
    return result + expression.mid(end);
}

MoneyRole moneyRole(const Formula &formula, const std::function<bool(const QString &)> &isMoney)
{
    constexpr int Trials = 4;
    std::optional<MoneyRole> role;
    for (int trial = 0; trial < Trials; ++trial) {
        std::vector<double> values;
        std::vector<double> grown;
        for (const QString &name : formula.variables()) {
            values.push_back(trialValue(values.size(), trial));
            grown.push_back(isMoney(name) ? values.back() * Growth : values.back());
        }
        const auto before = formula.evaluate(values);
        const auto after = formula.evaluate(grown);
        if (!before || !after || std::abs(*before) < Tolerance)
            continue;
        const double factor = *after / *before;
        const MoneyRole here = std::abs(factor - 1.0) < Tolerance ? MoneyRole::None
            : std::abs(factor - Growth) < Growth * Tolerance      ? MoneyRole::Amount
                                                                  : MoneyRole::Mixed;
        if (role && *role != here)
            return MoneyRole::Mixed;
        role = here;
    }
    return role.value_or(MoneyRole::Unknown);
}

bool canDivide(const QString &expression)
{
    static const QStringList harmless{QStringLiteral("min"), QStringLiteral("max"), QStringLiteral("abs"),
                                      QStringLiteral("sum")};
    static const QRegularExpression call(QStringLiteral("([A-Za-z_][A-Za-z0-9_]*)\\s*\\("));
    if (expression.contains(QLatin1Char('/')) || expression.contains(QLatin1Char('^')))
        return true;
    for (auto calls = call.globalMatch(expression); calls.hasNext();) {
        if (!harmless.contains(calls.next().captured(1)))
            return true;
    }
    return false;
}

QStringList namesLike(const QString &name, const QStringList &known)
{
    std::vector<std::pair<int, QString>> near;
    for (const QString &candidate : known) {
        const bool part = name.size() >= 3 && candidate.contains(name);
        // Who begins to type an id means one that begins so.
        const int distance = !part ? editDistance(name, candidate) : candidate.startsWith(name) ? 0 : 1;
        if (distance <= std::max<qsizetype>(2, name.size() / 3))
            near.emplace_back(distance, candidate);
    }
    std::ranges::sort(near);
    QStringList names;
    for (const auto &[distance, candidate] : near) {
        if (names.size() < MostAlike)
            names.append(candidate);
    }
    return names;
}

} // namespace shopglass
