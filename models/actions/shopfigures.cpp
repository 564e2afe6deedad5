#include "models/actions/shopfigures.h"

#include "models/actions/phrases.h"
#include "models/base/steps.h"
#include "models/indicators/evaluators.h"

#include <algorithm>

namespace shopglass {

namespace {

/// Stands for the whole store where figures of several rules are asked for at once.
const QString &wholeStore()
{
    static const QString id = QStringLiteral("store");
    return id;
}

std::optional<GroupBy> groupingOf(const QString &each)
{
    static const QHash<QString, GroupBy> groupings{{wholeStore(), GroupBy::None},
                                                   {QStringLiteral("product"), GroupBy::Product},
                                                   {QStringLiteral("influencer"), GroupBy::Influencer},
                                                   {QStringLiteral("warehouse"), GroupBy::Warehouse},
                                                   {QStringLiteral("courier"), GroupBy::Courier},
                                                   {QStringLiteral("field"), GroupBy::Field},
                                                   {QStringLiteral("scene"), GroupBy::Scene}};
    const auto found = groupings.constFind(each);
    return found == groupings.constEnd() ? std::nullopt : std::optional(*found);
}

/// What fields and scenes are called in sentences; nothing for other keys.
std::optional<LocalText> placeName(const QString &each, const QString &key)
{
    return actionPhrase(each + QLatin1Char('/') + key);
}

const QString ComparedFigure = QStringLiteral("compared");

Period windowEnding(Day asOf, int days, int wait)
{
    return {asOf.plus(1 - days - wait), asOf.plus(-wait)};
}

} // namespace

ShopFigures::ShopFigures(const Evaluator &evaluator, const ActionSources &sources,
                         const std::vector<AdviceRule> &rules)
    : m_evaluator(evaluator)
    , m_own(evaluator, sources)
    , m_categories(productCategories(*evaluator.context().columns, evaluator.context().asOf))
{
    for (const AdviceRule &rule : rules) {
        for (const QString &name : namesOf(rule)) {
            const ActionName read = actionNameOf(name, rule);
            if (read.own || !evaluator.context().catalogue->find(read.figure))
                continue;
            if (!read.ofStore && !groupingOf(rule.each))
                continue;
            const QString each = read.ofStore ? wholeStore() : rule.each;
            const Question question{each, windowOf(rule), read.before};
            for (auto *asked : {&m_asked, read.ofPeers ? &m_askedOfPeers : nullptr}) {
                if (asked && !(*asked)[question].contains(read.figure))
                    (*asked)[question].append(read.figure);
            }
        }
    }
    askAhead(rules);
}

/// What rules are going to ask for, on several threads. An evaluator lets one ask at a time: each has its
/// own.
void ShopFigures::askAhead(const std::vector<AdviceRule> &rules)
{
    AnalysisContext context = m_evaluator.context();
    context.groundwork = m_evaluator.sharedGroundwork();
    const std::vector<Evaluator> evaluators = evaluatorsOf(context);
    if (evaluators.size() == 1)
        return;
    std::vector<Step> steps{{[&](std::size_t) {
        for (const AdviceRule &rule : rules) {
            for (const QString &name : namesOf(rule)) {
                const ActionName read = actionNameOf(name, rule);
                if (read.own && !read.ofStore && read.figure.startsWith(QLatin1String("usual_")))
                    static_cast<void>(m_own.ofSubject(read.figure, {}, window(rule)));
            }
        }
    }}};
    for (const auto &[question, ids] : m_asked) {
        Rows &rows = m_rows[question];
        steps.push_back({[&](std::size_t thread) { ask(question, evaluators[thread], rows); }});
    }
    doSteps(steps, evaluators.size());
}

Period ShopFigures::window(const AdviceRule &rule) const
{
    return windowEnding(m_evaluator.context().asOf, rule.windowDays, rule.waitDays);
}

bool ShopFigures::knows(const QString &name, const AdviceRule &rule) const
{
    const ActionName read = actionNameOf(name, rule);
    return read.own || m_evaluator.context().catalogue->find(read.figure) != nullptr;
}

IndicatorValue ShopFigures::ownValue(const QString &figure, std::optional<double> value) const
{
    IndicatorValue own;
    own.id = figure;
    own.unit = ownFigureName(figure).unit;
    if (value) {
        own.state = ValueState::Value;
        own.value = *value;
    }
    return own;
}

IndicatorValue ShopFigures::ofStore(const QString &name, const AdviceRule &rule) const
{
    const ActionName read = actionNameOf(name, rule);
    const Period days = read.before ? windowBefore(window(rule)) : window(rule);
    if (read.own)
        return ownValue(read.figure, m_own.ofStore(read.figure, days));
    const Rows &rows = rowsOf({wholeStore(), windowOf(rule), read.before});
    const qsizetype place = rows.ids.indexOf(read.figure);
    IndicatorValue value
        = place < 0 ? m_evaluator.valueIn(read.figure, days) : rows.rows.front().values[std::size_t(place)];
    if (!read.cases)
        return value;
    if (value.state != ValueState::NotCovered)
        value.state = ValueState::Value;
    value.value = double(value.sample);
    value.unit = Unit::Count;
    return value;
}

const ShopFigures::Rows &ShopFigures::rowsOf(const Question &question) const
{
    const auto [entry, isNew] = m_rows.try_emplace(question);
    if (isNew && m_asked.contains(question))
        ask(question, m_evaluator, entry->second);
    return entry->second;
}

void ShopFigures::ask(const Question &question, const Evaluator &evaluator, Rows &rows) const
{
    const auto &[each, days, before] = question;
    const Period window = windowEnding(evaluator.context().asOf, days.first, days.second);
    rows.ids = m_asked.at(question);
    rows.rows = evaluator.rowsIn(rows.ids, *groupingOf(each), before ? windowBefore(window) : window);
    for (std::size_t row = 0; row < rows.rows.size(); ++row)
        rows.places.insert(rows.rows[row].key, row);
    addTogether(rows, question);
}

const std::shared_ptr<const ShopFigures::Subjects> &ShopFigures::subjectsOf(const AdviceRule &rule) const
{
    const auto [entry, isNew] = m_subjects.try_emplace({rule.each, windowOf(rule)});
    if (!isNew)
        return entry->second;
    Subjects subjects;
    if (groupingOf(rule.each)) {
        for (const IndicatorRow &row : rowsOf({rule.each, windowOf(rule), false}).rows) {
            if (row.key.isEmpty() || row.key == QLatin1String("unclassified"))
                continue;
            const QString label = row.label.isEmpty() ? row.key : row.label;
            subjects.push_back({row.key, placeName(rule.each, row.key).value_or(LocalText{label, label})});
        }
    } else {
        for (const ActionSubject &subject : m_own.subjects(rule.each))
            subjects.push_back({subject.key, subject.name});
    }
    entry->second = std::make_shared<const Subjects>(std::move(subjects));
    return entry->second;
}

const std::vector<IndicatorValue> &ShopFigures::ownColumn(const QString &figure, const AdviceRule &rule,
                                                          const Subjects &subjects) const
{
    const auto [entry, isNew] = m_ownColumns.try_emplace({figure, rule.each, windowOf(rule)});
    if (!isNew)
        return entry->second;
    const Period days = window(rule);
    const IndicatorValue none = ownValue(figure, {});
    entry->second.assign(subjects.size(), none);
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        if (const auto value = m_own.ofSubject(figure, subjects[i].key, days)) {
            entry->second[i].state = ValueState::Value;
            entry->second[i].value = *value;
        }
    }
    return entry->second;
}

std::vector<const IndicatorValue *> ShopFigures::columnOf(const ActionName &name, const AdviceRule &rule,
                                                          const Subjects &subjects) const
{
    std::vector<const IndicatorValue *> column;
    column.reserve(subjects.size());
    // The worst of many is bad by chance alone: rules ask of how many it was picked.
    if (name.figure == ComparedFigure) {
        column.assign(subjects.size(),
                      &m_kept.emplace_back(ownValue(ComparedFigure, double(subjects.size()))));
        return column;
    }
    if (name.ofPeers) {
        for (const IndicatorValue &value : peerColumn(name, rule, subjects))
            column.push_back(&value);
        return column;
    }
    if (name.own) {
        for (const IndicatorValue &value : ownColumn(name.figure, rule, subjects))
            column.push_back(&value);
        return column;
    }
    const Rows &rows = rowsOf({rule.each, windowOf(rule), name.before});
    const qsizetype place = rows.ids.indexOf(name.figure);
    IndicatorValue &none = m_kept.emplace_back();
    none.id = name.figure;
    none.state = ValueState::NotEnoughData;
    for (const RuleSubject &subject : subjects) {
        const auto row = rows.places.constFind(subject.key);
        const bool has = row != rows.places.constEnd() && place >= 0;
        column.push_back(has ? &rows.rows[*row].values[std::size_t(place)] : &none);
    }
    return column;
}

SubjectTable ShopFigures::ofSubjects(const QStringList &names, const AdviceRule &rule) const
{
    SubjectTable table;
    table.subjects = subjectsOf(rule);
    const auto width = std::size_t(names.size());
    const std::size_t size = table.subjects->size();
    table.values.resize(size * width);
    for (std::size_t i = 0; i < width; ++i) {
        const QString &name = names.at(qsizetype(i));
        const ActionName read = actionNameOf(name, rule);
        const std::vector<const IndicatorValue *> column = read.ofStore
            ? std::vector<const IndicatorValue *>(size, &m_kept.emplace_back(ofStore(name, rule)))
            : columnOf(read, rule, *table.subjects);
        for (std::size_t subject = 0; subject < size; ++subject)
            table.values[subject * width + i] = column[subject];
    }
    return table;
}

LocalText ShopFigures::nameOf(const QString &name, const AdviceRule &rule) const
{
    const ActionName read = actionNameOf(name, rule);
    LocalText text{read.figure, read.figure};
    if (read.own)
        text = ownFigureName(read.figure).name;
    else if (const Indicator *indicator = m_evaluator.context().catalogue->find(read.figure))
        text = indicator->name;
    const auto wrap = [&text](const QString &phrase) {
        text = *actionPhrase(phrase, {{QStringLiteral("name"), text}});
    };
    if (read.ofStore && !rule.each.isEmpty())
        wrap(QStringLiteral("of_store"));
    if (read.ofPeers)
        wrap(QStringLiteral("of_peers"));
    if (read.before)
        wrap(QStringLiteral("before"));
    if (read.cases)
        wrap(QStringLiteral("cases"));
    return text;
}

} // namespace shopglass
