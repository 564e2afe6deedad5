#include "models/buyers/buyerview.h"
#include "models/report/buyerparts.h"
#include "models/report/cells.h"
#include "models/report/growthsections.h"
#include "models/report/parts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportBuyers)
};

constexpr int DaysAWeek = 7;

double orGap(const std::optional<qint64> &count)
{
    return count ? double(*count) : std::numeric_limits<double>::quiet_NaN();
}

const IndicatorValue *valueNamed(const BuyerView &view, const char *id)
{
    const auto found = std::ranges::find(view.values, QString::fromLatin1(id), &IndicatorValue::id);
    return found == view.values.end() ? nullptr : &*found;
}

/// What a rate waits for; null where it does not.
const WaitedBuyers *waitedFor(const BuyerView &view, const IndicatorValue &value)
{
    const auto found
        = std::ranges::find(view.waited, value.id, [](const WaitedBuyers &waited) { return waited.rate.id; });
    return found == view.waited.end() ? nullptr : &*found;
}

QString waitedSentence(const WaitedBuyers &waited, const TextContext &text)
{
    const QString begin
        = Texts::tr(
              "Who buys in this period has not had %n day(s) yet: its repurchase rate is known from %1 on.",
              nullptr, waited.waitDays)
              .arg(waited.knownFrom.iso());
    if (!waited.rate.hasValue())
        return begin;
    return begin + QLatin1Char(' ')
        + Texts::tr("Of those who bought in %1, the latest days of which that can be said, %2 paid again.")
              .arg(fullPeriod(waited.days), valueText(waited.rate, text));
}

/// Why there is no figure, or what to think of beside it.
QStringList caveats(const BuyerView &view, const TextContext &text)
{
    QStringList sentences;
    if (view.newKnownFrom && !view.newKnown) {
        sentences << Texts::tr("New and returning buyers can be told apart from %1 on: a buyer counts as new "
                               "only when the %2 days of orders before name no earlier purchase.")
                         .arg(view.newKnownFrom->iso())
                         .arg(view.rules.historyDays);
    }
    if (view.historyGaps > 0) {
        sentences << Texts::tr("The order history has gaps of %n day(s): who bought only then counts as new "
                               "later.",
                               nullptr, view.historyGaps);
    }
    if (view.allRefunded)
        sentences << Texts::tr("Every order of the period was refunded: the amounts below are what was paid, "
                               "not what was kept.");
    const IndicatorValue *buyers = valueNamed(view, "buyers");
    if (buyers && buyers->hasValue() && buyers->value < view.rules.minimumBuyers)
        sentences << Texts::tr("Only %n buyer(s) in this period: shares of them need at least %1.", nullptr,
                               int(buyers->value))
                         .arg(view.rules.minimumBuyers);
    const IndicatorValue *coverage = valueNamed(view, "buyer_coverage");
    if (coverage && coverage->hasValue()) {
        sentences << Texts::tr(
                         "%1 of the paid orders name their buyer (as a keyed hash); the others count in "
                         "no figure about buyers.")
                         .arg(valueText(*coverage, text));
    }
    return sentences;
}

QStringList summarySentences(const ViewSet &views, const BuyerView &view, const TextContext &text)
{
    if (!view.anyIdentity) {
        return {Texts::tr("No order names its buyer, so nobody can be told apart: receivers' phones are "
                          "masked in the imported files."),
                Texts::tr("Import order files whose receivers are not masked (the back office exports them "
                          "after a text-message code); phones are stored as keyed hashes only.")};
    }
    QStringList sentences;
    const IndicatorValue *fresh = valueNamed(view, "first_time_buyers");
    const IndicatorValue *share = valueNamed(view, "first_time_buyer_share");
    if (fresh && fresh->hasValue() && share && share->hasValue()) {
        sentences << Texts::tr("%1 new buyers, %2 of all who bought.")
                         .arg(valueText(*fresh, text), valueText(*share, text));
    }
    const IndicatorValue *again = valueNamed(view, "repurchase_rate_30d");
    if (again && !waitedFor(view, *again))
        sentences << indicatorSentence(views, *again, text);
    for (const WaitedBuyers &waited : view.waited)
        sentences << waitedSentence(waited, text);
    return sentences + caveats(view, text);
}

ChartSpec bucketChart(const BuyerView &view, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("buyers.days");
    chart.title = view.weekly ? Texts::tr("New and returning buyers by week")
                              : Texts::tr("New and returning buyers by day");
    chart.kind = ChartKind::Lines;
    chart.yUnit = AxisUnit::Count;
    ChartSeries fresh;
    fresh.name = Texts::tr("New buyers");
    ChartSeries returning;
    returning.name = Texts::tr("Returning buyers");
    returning.role = SeriesRole::Accent2;
    bool any = false;
    for (const BuyerBucket &bucket : view.buckets) {
        fresh.x.push_back(bucket.from.number());
        fresh.y.push_back(orGap(bucket.newBuyers));
        returning.x.push_back(bucket.from.number());
        returning.y.push_back(orGap(bucket.returningBuyers));
        any = any || bucket.newBuyers;
    }
    if (any)
        chart.series = {fresh, returning};
    chart.summary = view.weekly
        ? Texts::tr("Different buyers of each week; weeks begin on Monday. Who bought first in the week is "
                    "new, all others came back.")
        : Texts::tr("Different buyers of each day. Who bought first on that day is new, all others came "
                    "back.");
    chart.emptyText = Texts::tr("New and old buyers cannot be told apart in this period.");
    completeTwin(chart, view.weekly ? Texts::tr("Week from") : Texts::tr("Day"), text);
    if (!any)
        return chart;
    chart.twin.columns[1].definitionId = QStringLiteral("first_time_buyers");
    chart.twin.columns[2].definitionId = QStringLiteral("returning_buyers");
    for (const BuyerBucket &bucket : view.buckets) {
        const Day last = view.weekly ? bucket.from.plus(DaysAWeek - 1) : bucket.from;
        chart.twin.questions.emplace_back().period
            = Period{std::max(bucket.from, view.period.from), std::min(last, view.period.to)};
    }
    return chart;
}

Section summarySection(const ViewSet &views, const BuyerView &view, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("buyers.summary");
    section.title = Texts::tr("New and returning buyers");
    section.sentences = summarySentences(views, view, text);
    if (!view.anyIdentity)
        return section;
    for (const IndicatorValue &value : view.values) {
        section.cards.push_back(indicatorCard(views, value, text));
        if (const WaitedBuyers *waited = waitedFor(view, value)) {
            section.cards.back().value = Texts::tr("not over yet");
            section.cards.back().fullValue.clear();
            section.cards.back().note = Texts::tr("known from %1 on").arg(waited->knownFrom.iso());
        }
    }
    section.charts.push_back(bucketChart(view, text));
    section.note = Texts::tr("Buyers are keyed hashes of what the order file names; nobody can be read from "
                             "them here.");
    return section;
}

} // namespace

std::vector<Section> buyerSections(const ViewSet &views, const TextContext &text)
{
    if (!views.buyers)
        return {};
    const BuyerView &view = *views.buyers;
    std::vector<Section> sections{summarySection(views, view, text)};
    sections.back().part = Texts::tr("New and returning");
    if (view.anyIdentity) {
        for (Section section : {cohortSection(view, text), orderCountSection(view, text)}) {
            section.part = Texts::tr("Repurchase");
            sections.push_back(std::move(section));
        }
        sections.push_back(firstFieldSection(view, text));
    }
    sections.push_back(provinceSection(view, text));
    sections.push_back(privateDomainSection(views, view, text));
    std::ranges::move(paymentHourSections(view, text), std::back_inserter(sections));
    for (Section &section : sections) {
        if (section.part.isEmpty())
            section.part = Texts::tr("Where they come from");
    }
    return sections;
}

} // namespace shopglass
