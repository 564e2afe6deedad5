#include "models/report/reviewparts.h"

#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/problems.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportReview)
};

constexpr std::size_t Headlines = 3;

const IndicatorValue *valueOf(const std::vector<IndicatorValue> &values, const QString &id)
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&id](const IndicatorValue &value) { return value.id == id; });
    return found == values.end() ? nullptr : &*found;
}

TableSpec indicatorTable(const ViewSet &views, const std::vector<IndicatorValue> &values, const QString &id,
                         const TextContext &text)
{
    TableSpec table;
    table.id = id;
    table.title = Texts::tr("Indicators %1").arg(fullPeriod(views.overview.period));
    const QString compared = comparisonWords(views.context.comparison, views.overview.comparison);
    table.columns
        = {textColumn(QStringLiteral("name"), Texts::tr("Indicator")),
           numberColumn(QStringLiteral("value"), Texts::tr("Value")),
           numberColumn(QStringLiteral("previous"), Texts::tr("Before")),
           numberColumn(QStringLiteral("change"), compared.isEmpty() ? Texts::tr("Change") : compared),
           numberColumn(QStringLiteral("sample"), Texts::tr("Sample")),
           textColumn(QStringLiteral("coverage"), Texts::tr("Days covered"))};
    for (const IndicatorValue &value : values) {
        TableCell name = textCell(indicatorName(views, value.id, text));
        name.tooltip = value.id;
        const bool part = value.coveredDays < value.days;
        table.rows.push_back({name, valueCell(value, text), previousCell(value, text),
                              deltaCell(value, indicatorDirection(views, value.id), text),
                              value.sample > 0 ? countCell(value.sample, text) : missingCell(),
                              textCell(Texts::tr("%1 of %2").arg(value.coveredDays).arg(value.days),
                                       part ? Meaning::Warning : Meaning::Muted)});
    }
    table.emptyText = Texts::tr("No indicator has data in this period.");
    return table;
}

/// Paid GMV = paid orders × average order value: which factor moved.
QString decomposition(const ViewSet &views, const std::vector<IndicatorValue> &values,
                      const TextContext &text)
{
    const IndicatorValue *orders = valueOf(values, QStringLiteral("paid_orders"));
    const IndicatorValue *average = valueOf(values, QStringLiteral("average_order_value"));
    const IndicatorValue *gmv = valueOf(values, QStringLiteral("paid_gmv"));
    if (!orders || !average || !gmv || !orders->change || !average->change || !gmv->change)
        return {};
    return Texts::tr("Paid GMV (%1) = paid orders (%2) × average order value (%3), %4.")
        .arg(deltaText(*gmv, text), deltaText(*orders, text), deltaText(*average, text),
             comparisonWords(views.context.comparison, views.overview.comparison));
}

/// Hints for the files whose absence leaves indicators without a value, each once.
QStringList missingHints(const ViewSet &views, const std::vector<IndicatorValue> &values,
                         const TextContext &text)
{
    QStringList hints;
    for (const IndicatorValue &value : values) {
        if (value.state != ValueState::NotCovered)
            continue;
        const QString hint = missingFileHint(views, value.id, views.overview.period, text);
        if (!hint.isEmpty() && !hints.contains(hint))
            hints << hint;
    }
    return hints;
}

bool needsFile(const ViewSet &views, const QString &id, const QStringList &kinds)
{
    const Indicator *indicator = views.context.catalogue ? views.context.catalogue->find(id) : nullptr;
    if (!indicator)
        return false;
    return std::any_of(indicator->needs.begin(), indicator->needs.end(), [&kinds](const QStringList &group) {
        return std::any_of(group.begin(), group.end(),
                           [&kinds](const QString &kind) { return kinds.contains(kind); });
    });
}

} // namespace

std::vector<IndicatorValue> allIndicators(const ViewSet &views)
{
    std::vector<IndicatorValue> values;
    if (!views.context.columns || !views.context.catalogue || !views.context.rulebook) {
        for (const Kpi &kpi : views.overview.kpis)
            values.push_back(kpi.value);
        return values;
    }
    const Evaluator evaluator(views.context);
    for (const Indicator &indicator : views.context.catalogue->all())
        values.push_back(evaluator.value(indicator.id));
    return values;
}

Section summaryChapter(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("review.summary");
    section.title = Texts::tr("Conclusions");
    for (const Kpi &kpi : views.overview.kpis) {
        if (kpi.value.id == u"paid_gmv")
            section.sentences << indicatorSentence(views, kpi.value, text);
    }
    const std::vector<Problem> problems = problemsOf(views, text);
    if (problems.empty())
        section.sentences << Texts::tr(
            "No key figure got worse beyond the thresholds and no measured target is missed.");
    for (std::size_t i = 0; i < std::min(Headlines, problems.size()); ++i) {
        section.sentences << Texts::tr("Problem %1 (%2): %3")
                                 .arg(i + 1)
                                 .arg(severityText(problems[i].severity), problems[i].sentence);
    }
    const std::vector<Action> &actions = views.actions.actions;
    if (actions.empty())
        section.sentences << Texts::tr("No action rule speaks for this period.");
    for (std::size_t i = 0; i < std::min(Headlines, actions.size()); ++i) {
        section.sentences
            << Texts::tr("Priority action %1: %2").arg(i + 1).arg(actionSentence(actions[i], text));
    }
    return section;
}

Section shopChapter(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("review.shop");
    section.title = Texts::tr("The store at a glance");
    section.cards = kpiCards(views, text);
    section.charts.push_back(trendChart(views, QStringLiteral("paid_gmv"), text));
    if (section.cards.empty())
        section.sentences << importHint(views, QStringLiteral("orders"), text);
    return section;
}

Section coreChapter(const ViewSet &views, const std::vector<IndicatorValue> &values, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("review.core");
    section.title = Texts::tr("Core indicators");
    const QString factors = decomposition(views, values, text);
    if (!factors.isEmpty())
        section.sentences << factors;
    section.sentences << missingHints(views, values, text);
    std::vector<IndicatorValue> covered;
    QStringList without;
    for (const IndicatorValue &value : values) {
        if (value.state == ValueState::NotCovered)
            without << indicatorName(views, value.id, text);
        else
            covered.push_back(value);
    }
    section.tables.push_back(indicatorTable(views, covered, section.id, text));
    if (!without.isEmpty()) {
        section.note
            = Texts::tr("Not covered, because their files are not imported or cannot be read yet: %1.")
                  .arg(without.join(Texts::tr(", ")));
    }
    return section;
}

Section serviceChapter(const ViewSet &views, const std::vector<IndicatorValue> &values,
                       const TextContext &text)
{
    const QStringList kinds = {QStringLiteral("shipments"), QStringLiteral("aftersales")};
    Section section;
    section.id = QStringLiteral("review.service");
    section.title = Texts::tr("Logistics and after-sales");
    std::vector<IndicatorValue> chosen;
    for (const IndicatorValue &value : values) {
        if (needsFile(views, value.id, kinds))
            chosen.push_back(value);
    }
    for (const IndicatorValue &value : chosen) {
        // Amounts and counts grow with the sales; only rates and times judge the service.
        const bool judges = value.unit == Unit::Ratio || value.unit == Unit::Hours;
        if (judges && deltaMeaning(value, indicatorDirection(views, value.id)) == Meaning::Bad)
            section.sentences << indicatorSentence(views, value, text);
    }
    section.sentences << missingHints(views, chosen, text);
    section.tables.push_back(indicatorTable(views, chosen, section.id, text));
    return section;
}

Section problemChapter(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("review.problems");
    section.title = Texts::tr("Problems found");
    TableSpec table;
    table.id = section.id;
    table.title = section.title;
    table.columns = {textColumn(QStringLiteral("severity"), Texts::tr("Severity")),
                     textColumn(QStringLiteral("problem"), Texts::tr("Problem")),
                     textColumn(QStringLiteral("evidence"), Texts::tr("Evidence"))};
    for (const Problem &problem : problemsOf(views, text)) {
        TableCell severity = textCell(severityText(problem.severity), severityMeaning(problem.severity));
        severity.raw = static_cast<int>(problem.severity);
        table.rows.push_back({severity, textCell(problem.sentence), textCell(problem.evidence)});
    }
    table.note = problemThresholds(views);
    table.emptyText
        = Texts::tr("No key figure got worse beyond the thresholds and no measured target is missed.");
    section.tables.push_back(std::move(table));
    return section;
}

Section planChapter(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("review.plan");
    section.title = Texts::tr("Plan of action");
    section.tables.push_back(actionTable(views, views.actions.actions.size(), text));
    return section;
}

Section definitionChapter(const ViewSet &views, const std::vector<IndicatorValue> &values,
                          const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("review.definitions");
    section.title = Texts::tr("Appendix: definitions");
    TableSpec table;
    table.id = section.id;
    table.title = section.title;
    table.columns = {textColumn(QStringLiteral("name"), Texts::tr("Indicator")),
                     textColumn(QStringLiteral("definition"), Texts::tr("Definition")),
                     textColumn(QStringLiteral("formula"), Texts::tr("Calculated as")),
                     textColumn(QStringLiteral("confidence"), Texts::tr("Confidence"))};
    for (const IndicatorValue &value : values) {
        const Indicator *indicator
            = views.context.catalogue ? views.context.catalogue->find(value.id) : nullptr;
        if (!indicator)
            continue;
        TableCell confidence = textCell(confidenceText(indicator->provenance, text), Meaning::Muted);
        confidence.tooltip = indicator->provenance.source;
        table.rows.push_back(
            {textCell(local(indicator->name, text)), textCell(local(indicator->definition, text)),
             textCell(formulaWords(*views.context.catalogue, *indicator, text), Meaning::Muted), confidence});
    }
    table.emptyText = Texts::tr("No indicator has data in this period.");
    section.tables.push_back(std::move(table));
    return section;
}

Section sourceChapter(const ViewSet &views, const ReportRequest &request, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("review.sources");
    section.title = Texts::tr("Appendix: data sources and gaps");
    QStringList names;
    for (const QString &name : request.importNames)
        names << name;
    if (names.isEmpty()) {
        section.sentences << Texts::tr("No file has been imported yet.");
    } else {
        // The first sentence is a conclusion in bold, which a list of many names is not.
        section.sentences << Texts::tr("The figures rest on %n file(s).", nullptr, int(names.size()))
                          << Texts::tr("These are: %1.").arg(names.join(Texts::tr(", ")));
    }
    section.charts.push_back(coverageChart(views, text));
    section.tables.push_back(coverageTable(views, text));
    if (views.context.rulebook)
        section.note = Texts::tr("Rulebook %1.").arg(views.context.rulebook->version());
    return section;
}

} // namespace shopglass
