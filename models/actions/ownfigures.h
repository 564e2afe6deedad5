// The figures of action rules that no catalogue has (AdviceRule::ownFigures): how long the stock lasts, how
// far a launch is, what the platform's score says.
//
// Each is worked out when a rule first asks for it. Absent where no file tells it. Fen for money, fractions
// for shares. Threads: used on one thread.

#pragma once

#include "models/actions/actionview.h"
#include "models/actions/changefigures.h"
#include "models/actions/peerfigures.h"
#include "models/rulebook/actionrules.h"

#include <QHash>

#include <map>

namespace shopglass {

/// What a figure of its own is called, and its unit; of an unknown one the id.
struct OwnFigureName
{
    LocalText name;
    Unit unit = Unit::Count;
    bool guard = false; ///< only says whether a rule may be asked: days since a launch, age of a list
};
OwnFigureName ownFigureName(const QString &id);

class OwnFigures final
{
public:
    /// Keeps references: both must live longer.
    OwnFigures(const Evaluator &evaluator, const ActionSources &sources);
    ~OwnFigures();

    /// Over the window where the figure is of one.
    [[nodiscard]] std::optional<double> ofStore(const QString &figure, Period window) const;
    /// Of a product, programme or indicator of a score.
    [[nodiscard]] std::optional<double> ofSubject(const QString &figure, const QString &key,
                                                  Period window) const;
    /// What there is to look at one by one, of what is no grouping of figures: programmes, score indicators.
    [[nodiscard]] std::vector<ActionSubject> subjects(const QString &each) const;

private:
    using ByKey = QHash<QString, double>;
    using Table = FiguresByKey;
    using Days = std::pair<std::int32_t, std::int32_t>; ///< numbers of the first and the last

    [[nodiscard]] static Days daysOf(Period window) { return {window.from.number(), window.to.number()}; }

    [[nodiscard]] const Table &stock() const;
    [[nodiscard]] const Table &market() const;
    [[nodiscard]] const Table &launches() const;
    [[nodiscard]] const Table &cards() const;
    [[nodiscard]] const ByKey &sizeRefunds(Period window) const;
    [[nodiscard]] const ScoreView &scores() const;
    [[nodiscard]] const ProgrammeView &programmes() const;
    [[nodiscard]] std::optional<double> scoreFigure(const QString &figure) const;
    [[nodiscard]] std::optional<double> gapDays(const QString &kind, Period window) const;
    [[nodiscard]] std::optional<double> liveDays(Period window) const;
    [[nodiscard]] std::optional<double> idleSessions(Period window) const;
    [[nodiscard]] std::pair<double, double> unshippedRefunds(Period window) const;
    /// What others with the same goods have, and how the same goods changed; see ownusual.cpp.
    [[nodiscard]] const Table &usual(const QString &figure, Period window) const;
    [[nodiscard]] std::optional<double> changeFigure(const QString &figure, Period window) const;

    const Evaluator &m_evaluator;
    const ActionSources &m_sources;
    const QStringList m_sizeReasons;
    mutable std::optional<Table> m_stock, m_market, m_launches, m_cards;
    mutable std::map<Days, ByKey> m_sizeRefunds; ///< by window
    mutable std::map<Days, Table> m_usualOfInfluencers, m_usualOfCards; ///< likewise
    mutable std::map<Days, std::optional<SameGoods>> m_sameGoods; ///< likewise
    mutable std::shared_ptr<const ScoreView> m_scores;
    mutable std::shared_ptr<const ProgrammeView> m_programmes;
};

} // namespace shopglass
