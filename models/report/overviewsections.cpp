#include "models/report/alertsections.h"
#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/scoreparts.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportOverview)
};

const Kpi *kpiOf(const ViewSet &views, const QString &id)
{
    const auto found = std::find_if(views.overview.kpis.begin(), views.overview.kpis.end(),
                                    [&id](const Kpi &kpi) { return kpi.value.id == id; });
    return found == views.overview.kpis.end() ? nullptr : &*found;
}

/// The KPI that moved most in the bad direction, relative to itself; nullptr when none did.
const Kpi *worstKpi(const ViewSet &views)
{
    const Kpi *worst = nullptr;
    double worstSize = 0.0;
    for (const Kpi &kpi : views.overview.kpis) {
        if (deltaMeaning(kpi.value, kpi.direction) != Meaning::Bad)
            continue;
        double size = std::abs(*kpi.value.change);
        if (kpi.value.unit == Unit::Ratio && kpi.value.previous && *kpi.value.previous != 0.0)
            size /= std::abs(*kpi.value.previous);
        if (!worst || size > worstSize) {
            worst = &kpi;
            worstSize = size;
        }
    }
    return worst;
}

Section kpiSection(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("overview.kpis");
    section.title = Texts::tr("Key figures %1").arg(shortPeriod(views.overview.period));
    if (const Kpi *gmv = kpiOf(views, QStringLiteral("paid_gmv")))
        section.sentences << indicatorSentence(views, gmv->value, text);
    if (views.stage == ViewStage::First) {
        // A line of its own from the start, so that nothing moves when it is known.
        section.sentences << Texts::tr("Changed most for the worse: %1").arg(stateText(ValueState::Pending));
    } else if (const Kpi *worst = worstKpi(views); worst && worst->value.id != u"paid_gmv") {
        section.sentences
            << Texts::tr("Changed most for the worse: %1").arg(indicatorSentence(views, worst->value, text));
    }
    section.cards = kpiCards(views, text);
    section.note = Texts::tr("Data as of %1.").arg(views.overview.asOf.iso());
    return section;
}

Section scoreSection(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("overview.scores");
    section.title = Texts::tr("The three scores");
    section.tables.push_back(scoreOverviewTable(views, text));
    return section;
}

Section trendSection(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("overview.channels");
    section.title = Texts::tr("5S channels");
    section.charts.push_back(channelTrendChart(views, text));
    return section;
}

Section topActionSection(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("overview.actions");
    section.title = Texts::tr("What to do next");
    section.sentences = alertSentences(views, text);
    section.tables.push_back(actionTable(views, 5, text));
    return section;
}

Section promotionSection(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("overview.promotions");
    section.title = Texts::tr("Next promotion");
    section.sentences << promotionSentence(views, text);
    return section;
}

Section coverageSection(const ViewSet &views, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("overview.coverage");
    section.title = Texts::tr("Data coverage");
    section.charts.push_back(coverageChart(views, text));
    section.tables.push_back(coverageTable(views, text));
    return section;
}

} // namespace

QString indicatorSentence(const ViewSet &views, const IndicatorValue &value, const TextContext &text)
{
    const QString name = indicatorName(views, value.id, text);
    if (!value.hasValue())
        return Texts::tr("%1: %2.").arg(name, stateText(value.state));
    const QString delta = deltaText(value, text);
    const QString note = coverageNote(value);
    const QString shown
        = note.isEmpty() ? valueText(value, text) : Texts::tr("%1 (%2)").arg(valueText(value, text), note);
    if (delta.isEmpty())
        return Texts::tr("%1 is %2.").arg(name, shown);
    return Texts::tr("%1 is %2: %3 %4.")
        .arg(name, shown, delta, comparisonWords(views.context.comparison, views.overview.comparison));
}

std::vector<CardSpec> kpiCards(const ViewSet &views, const TextContext &text)
{
    std::vector<CardSpec> cards;
    for (const Kpi &kpi : views.overview.kpis) {
        CardSpec card = indicatorCard(views, kpi.value, text);
        card.label = local(kpi.name, text);
        card.deltaMeaning = deltaMeaning(kpi.value, kpi.direction);
        card.change = kpi.value.change.value_or(0.0);
        for (const std::optional<double> &day : kpi.daily)
            card.sparkline.push_back(day.value_or(std::numeric_limits<double>::quiet_NaN()));
        cards.push_back(std::move(card));
    }
    return cards;
}

/// The published totals of one score: the store has one, products and accounts have one each.
struct OfficialTotals
{
    int count = 0;
    double lowest = 0.0;
    double highest = 0.0;
    std::optional<Day> latestDay;
    std::optional<double> change; ///< only where there is a single total
};

OfficialTotals officialTotals(const ScoreCard &card)
{
    OfficialTotals totals;
    for (const OfficialScoreLine &line : card.official) {
        if (!line.dimension.isEmpty() || !line.latest)
            continue;
        totals.lowest = totals.count == 0 ? *line.latest : std::min(totals.lowest, *line.latest);
        totals.highest = totals.count == 0 ? *line.latest : std::max(totals.highest, *line.latest);
        totals.change = totals.count == 0 ? line.change : std::nullopt;
        totals.latestDay = std::max(totals.latestDay, line.latestDay);
        ++totals.count;
    }
    return totals;
}

QString scoreLabel(const ScoreCard &card, const OfficialTotals &totals, const TextContext &text)
{
    const QString name = local(card.name, text);
    if (totals.count < 2)
        return name;
    return card.score == QLatin1String("product_score")
        ? Texts::tr("%1, %n product(s)", nullptr, totals.count).arg(name)
        : Texts::tr("%1, %n account(s)", nullptr, totals.count).arg(name);
}

/// One total, or the range from the lowest to the highest.
TableCell officialCell(const OfficialTotals &totals)
{
    if (totals.count == 1)
        return scoreCell(totals.lowest);
    TableCell cell = scoreCell(totals.lowest);
    cell.text = QStringLiteral("%1 – %2").arg(cell.text, scoreCell(totals.highest).text);
    return cell;
}

TableSpec scoreOverviewTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("overview.scores");
    table.title = Texts::tr("The three scores");
    table.columns = {textColumn(QStringLiteral("score"), Texts::tr("Score")),
                     numberColumn(QStringLiteral("official"), Texts::tr("Official value")),
                     textColumn(QStringLiteral("day"), Texts::tr("Published")),
                     numberColumn(QStringLiteral("change"), Texts::tr("Change in a week")),
                     textColumn(QStringLiteral("estimated"), Texts::tr("Our indicators (estimated)"))};
    for (const ScoreCard &card : views.overview.scores) {
        table.questions.push_back(officialQuestion(card, {}));
        if (views.stage == ViewStage::First) {
            const TableCell pending = textCell(stateText(ValueState::Pending), Meaning::Muted);
            table.rows.push_back(
                {textCell(local(card.name, text)), pending, missingCell(), missingCell(), pending});
            continue;
        }
        const OfficialTotals totals = officialTotals(card);
        const auto measured = std::count_if(card.gaps.begin(), card.gaps.end(),
                                            [](const ScoreGap &gap) { return gap.gap.has_value(); });
        const auto met = std::count_if(card.gaps.begin(), card.gaps.end(),
                                       [](const ScoreGap &gap) { return gap.gap && *gap.gap <= 0.0; });
        table.rows.push_back(
            {textCell(scoreLabel(card, totals, text)),
             totals.count > 0 ? officialCell(totals) : textCell(Texts::tr("not imported"), Meaning::Muted),
             totals.latestDay ? dayCell(*totals.latestDay) : missingCell(), scoreChangeCell(totals.change),
             measured > 0
                 ? textCell(Texts::tr("%1 of %2 targets met").arg(met).arg(measured), Meaning::Estimated)
                 : textCell(Texts::tr("not enough data"), Meaning::Muted)});
    }
    table.note
        = Texts::tr("Official values come from the platform's own score file. Targets and weights of the "
                    "estimate are examples, not official.");
    table.emptyText = importHint(views, QStringLiteral("scores"), text);
    return table;
}

std::vector<Section> overviewSections(const ViewSet &views, const TextContext &text)
{
    std::vector<Section> sections{kpiSection(views, text),       scoreSection(views, text),
                                  trendSection(views, text),     topActionSection(views, text),
                                  promotionSection(views, text), productSection(views, text),
                                  settlementSection(views, text)};
    if (!views.overview.own.empty() || !views.overview.ownFaults.isEmpty())
        sections.insert(sections.begin() + 1, ownSection(views, text));
    if (views.stage == ViewStage::Complete && views.reconciliation.hasBills)
        sections.push_back(reconciliationSection(views, text));
    // Few shops download these two; the others need not be told of them here.
    for (const Section &funds : {insuranceSection(views, text), ledgerSection(views, text)}) {
        if (!funds.cards.empty())
            sections.push_back(funds);
    }
    sections.push_back(coverageSection(views, text));
    return sections;
}

} // namespace shopglass
