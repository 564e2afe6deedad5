// The figures that action rules look at, wherever they come from.
//
// Threads: used on one thread.

#pragma once

#include "models/actions/actionview.h"
#include "models/rulebook/actionrules.h"

#include <memory>
#include <span>
#include <vector>

namespace shopglass {

struct RuleSubject
{
    QString key;
    LocalText name;
};

/// Products, influencers … with the figures that a rule names.
struct SubjectTable
{
    std::shared_ptr<const std::vector<RuleSubject>> subjects; ///< never null
    /// Subject by subject as the names asked for; they live as long as the figures.
    std::vector<const IndicatorValue *> values;

    [[nodiscard]] std::span<const IndicatorValue *const> of(std::size_t subject) const
    {
        const std::size_t names = values.size() / subjects->size();
        return std::span(values).subspan(subject * names, names);
    }
};

/// As many days right before.
Period windowBefore(Period window);

class RuleFigures
{
public:
    virtual ~RuleFigures() = default;

    [[nodiscard]] virtual Period window(const AdviceRule &rule) const = 0;
    /// One of the store: of a rule without `each`, or with store_ before it. NotCovered for an unknown name.
    [[nodiscard]] virtual IndicatorValue ofStore(const QString &name, const AdviceRule &rule) const = 0;
    /// Of each product, influencer … of a rule with `each`, in the order of the largest sales.
    [[nodiscard]] virtual SubjectTable ofSubjects(const QStringList &names, const AdviceRule &rule) const = 0;
    /// What a name is called.
    [[nodiscard]] virtual LocalText nameOf(const QString &name, const AdviceRule &rule) const = 0;
    /// Whether the catalogue or the rules define it.
    [[nodiscard]] virtual bool knows(const QString &name, const AdviceRule &rule) const = 0;

    /// Every name of a rule, each once.
    static QStringList namesOf(const AdviceRule &rule);
};

} // namespace shopglass
