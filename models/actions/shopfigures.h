// The figures of a shop that action rules look at: indicators over a rule's own window, which ends at the
// as-of day, over the window before, of single products, influencers …, and the rules' own figures.
//
// What several rules ask of the same window is summed in one pass. Threads: used on one thread.

#pragma once

#include "models/actions/ownfigures.h"
#include "models/actions/rulefigures.h"

namespace shopglass {

class ShopFigures final : public RuleFigures
{
public:
    /// Keeps references: all must live longer.
    ShopFigures(const Evaluator &evaluator, const ActionSources &sources,
                const std::vector<AdviceRule> &rules);

    [[nodiscard]] Period window(const AdviceRule &rule) const override;
    [[nodiscard]] IndicatorValue ofStore(const QString &name, const AdviceRule &rule) const override;
    [[nodiscard]] std::vector<SubjectFigures> ofSubjects(const QStringList &names,
                                                         const AdviceRule &rule) const override;
    [[nodiscard]] LocalText nameOf(const QString &name, const AdviceRule &rule) const override;
    [[nodiscard]] bool knows(const QString &name, const AdviceRule &rule) const override;

private:
    /// The same indicators of all products … over one period.
    struct Rows
    {
        QStringList ids;
        std::vector<IndicatorRow> rows;
        QHash<QString, std::size_t> places;
    };
    using Question = std::tuple<QString, int, bool>; ///< each, days, before

    [[nodiscard]] const Rows &rowsOf(const Question &question) const;
    [[nodiscard]] IndicatorValue ownValue(const QString &figure, std::optional<double> value) const;
    [[nodiscard]] IndicatorValue valueOf(const ActionName &name, const QString &key,
                                         const AdviceRule &rule) const;

    const Evaluator &m_evaluator;
    OwnFigures m_own;
    std::map<Question, QStringList> m_asked; ///< ids of all rules
    mutable std::map<Question, Rows> m_rows;
};

} // namespace shopglass
