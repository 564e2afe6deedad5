// The figures of a shop that action rules look at: indicators over a rule's own window, which ends at the
// as-of day, over the window before, of single products, influencers …, and the rules' own figures.
//
// What several rules ask of the same window is summed in one pass. Threads: used on one thread.

#pragma once

#include "models/actions/ownfigures.h"
#include "models/actions/rulefigures.h"

#include <deque>
#include <map>
#include <tuple>

namespace shopglass {

class ShopFigures final : public RuleFigures
{
public:
    /// Keeps references: all must live longer.
    ShopFigures(const Evaluator &evaluator, const ActionSources &sources,
                const std::vector<AdviceRule> &rules);

    [[nodiscard]] Period window(const AdviceRule &rule) const override;
    [[nodiscard]] IndicatorValue ofStore(const QString &name, const AdviceRule &rule) const override;
    [[nodiscard]] SubjectTable ofSubjects(const QStringList &names, const AdviceRule &rule) const override;
    [[nodiscard]] LocalText nameOf(const QString &name, const AdviceRule &rule) const override;
    [[nodiscard]] bool knows(const QString &name, const AdviceRule &rule) const override;

private:
    using Subjects = std::vector<RuleSubject>;
    /// Those of one category together, or all.
    struct Together
    {
        double sum = 0.0; ///< of numbers; of ratios each times its sample
        double sample = 0.0;
        int members = 0;
    };
    /// The same indicators of all products … over one period.
    struct Rows
    {
        QStringList ids;
        std::vector<IndicatorRow> rows;
        QHash<QString, std::size_t> places;
        std::vector<std::size_t> category; ///< by row; 0 = none
        /// By column and category, all of them under 0; empty where no rule asks of peers.
        std::vector<std::vector<Together>> together;
    };
    using Window = std::pair<int, int>; ///< days, days of waiting after it
    using Question = std::tuple<QString, Window, bool>; ///< each or the whole store, window, before
    using OwnQuestion = std::tuple<QString, QString, Window>; ///< figure, each, window

    void askAhead(const std::vector<AdviceRule> &rules);
    [[nodiscard]] const Rows &rowsOf(const Question &question) const;
    void ask(const Question &question, const Evaluator &evaluator, Rows &rows) const;
    void addTogether(Rows &rows, const Question &question) const;
    [[nodiscard]] IndicatorValue peersOf(const Rows &rows, const Indicator &indicator,
                                         const QString &key) const;
    /// Those that sold something in the window, or all there are of what is no grouping of figures.
    [[nodiscard]] const std::shared_ptr<const Subjects> &subjectsOf(const AdviceRule &rule) const;
    /// Its value of each subject, as long as this lives.
    [[nodiscard]] std::vector<const IndicatorValue *> columnOf(const ActionName &name, const AdviceRule &rule,
                                                               const Subjects &subjects) const;
    [[nodiscard]] const std::vector<IndicatorValue> &ownColumn(const QString &figure, const AdviceRule &rule,
                                                               const Subjects &subjects) const;
    /// Of all others of its kind; see shoppeers.cpp.
    [[nodiscard]] const std::vector<IndicatorValue> &
    peerColumn(const ActionName &name, const AdviceRule &rule, const Subjects &subjects) const;
    [[nodiscard]] static Window windowOf(const AdviceRule &rule) { return {rule.windowDays, rule.waitDays}; }
    [[nodiscard]] IndicatorValue ownValue(const QString &figure, std::optional<double> value) const;

    const Evaluator &m_evaluator;
    OwnFigures m_own;
    std::map<Question, QStringList> m_asked; ///< ids of all rules
    std::map<Question, QStringList> m_askedOfPeers; ///< some of these
    mutable std::map<Question, Rows> m_rows;
    /// By each and window.
    mutable std::map<std::pair<QString, Window>, std::shared_ptr<const Subjects>> m_subjects;
    mutable std::map<OwnQuestion, std::vector<IndicatorValue>> m_ownColumns;
    mutable std::map<std::pair<Question, QString>, std::vector<IndicatorValue>> m_peerColumns; ///< and figure
    const QHash<QString, QString> m_categories; ///< by product
    mutable std::deque<IndicatorValue> m_kept; ///< what tables point to beside the others
};

} // namespace shopglass
