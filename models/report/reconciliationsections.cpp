#include "models/report/cells.h"
#include "models/report/parts.h"
#include "models/report/problems.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportReconciliation)
};

/// How many orders a page lists, and how many a report: more are counted, and stand in the JSON.
constexpr std::size_t PageRows = 200;
constexpr std::size_t ReportRows = 20'000;
/// Of these a report on paper shows so many.
constexpr std::size_t PaperRows = 50;

struct Step
{
    QString name;
    qint64 amount = 0;
    bool isTotal = false;
};

std::vector<Step> stepsOf(const SettlementWaterfall &steps)
{
    return {{Texts::tr("Paid by buyers"), steps.paid, true},
            {Texts::tr("Refunded"), steps.refunds},
            {Texts::tr("Not settled (yet)"), steps.open},
            {Texts::tr("Subsidies"), steps.subsidies},
            {Texts::tr("Commissions"), steps.commissions},
            {Texts::tr("Service fees"), steps.serviceFees},
            {Texts::tr("Other fees"), steps.otherFees},
            {Texts::tr("Rest: differences and small deviations"), steps.differences},
            {Texts::tr("Settled"), steps.settled, true}};
}

ChartSpec stepChart(const ReconciliationView &view, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("reconciliation.steps");
    chart.kind = ChartKind::HorizontalBars;
    chart.title = Texts::tr("From payment to settlement");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    chart.summary = Texts::tr("Of %1 that buyers paid, %2 was settled.")
                        .arg(compactMoney(Money::fromFen(view.waterfall.paid), text.language),
                             compactMoney(Money::fromFen(view.waterfall.settled), text.language));
    for (const Step &step : stepsOf(view.waterfall)) {
        ChartBar bar;
        bar.label = step.name;
        bar.parts = {yuan(step.amount)};
        bar.text = compactMoney(Money::fromFen(step.amount), text.language);
        bar.meaning = step.isTotal ? Meaning::None : Meaning::Muted;
        chart.bars.push_back(std::move(bar));
    }
    chart.series.push_back({Texts::tr("Amount"), SeriesRole::Primary, {}, {}, {}});
    completeTwin(chart, Texts::tr("Step"), text);
    return chart;
}

TableSpec issueTable(const ReconciliationView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("reconciliation.issues");
    table.title = Texts::tr("What does not agree");
    table.columns = {textColumn(QStringLiteral("severity"), Texts::tr("Severity")),
                     textColumn(QStringLiteral("issue"), Texts::tr("Why")),
                     numberColumn(QStringLiteral("orders"), Texts::tr("Orders")),
                     numberColumn(QStringLiteral("difference"), Texts::tr("Difference")),
                     textColumn(QStringLiteral("advice"), Texts::tr("What to do"))};
    for (const IssueTotal &total : view.issues) {
        if (total.orders == 0)
            continue;
        const Severity severity = severityOf(total.rule.severity);
        TableCell first = textCell(severityText(severity), severityMeaning(severity));
        first.raw = static_cast<int>(severity);
        TableCell advice = textCell(local(total.rule.advice, text));
        advice.tooltip = total.rule.provenance.source;
        table.rows.push_back({first, textCell(local(total.rule.name, text)), countCell(total.orders, text),
                              moneyCell(total.difference, text), advice});
    }
    table.emptyText = Texts::tr("Every settlement that the files let us judge is as expected.");
    return table;
}

QString partName(BillPart part)
{
    switch (part) {
    case BillPart::Paid:
        return Texts::tr("paid");
    case BillPart::Subsidy:
        return Texts::tr("subsidies");
    case BillPart::Refund:
        return Texts::tr("refund");
    case BillPart::Commission:
        return Texts::tr("commission");
    case BillPart::ServiceFee:
        return Texts::tr("service fee");
    case BillPart::Sum:
        break;
    }
    return Texts::tr("the bill's sum");
}

QString partsText(const ReconciledOrder &row)
{
    QStringList parts;
    for (const PartDifference &part : row.parts)
        parts << Texts::tr("%1: %2 instead of %3")
                     .arg(partName(part.part), fullMoney(Money::fromFen(part.billed)),
                          fullMoney(Money::fromFen(part.expected)));
    return parts.join(Texts::tr("; "));
}

/// A few words more where the parts do not say it.
QString whatDiffers(const ReconciledOrder &row)
{
    if (row.issue == SettlementIssue::Overdue && row.dueDay)
        return Texts::tr("due by %1").arg(row.dueDay->iso());
    if (row.issue == SettlementIssue::SettledTwice)
        return Texts::tr("%n bill row(s)", nullptr, row.bills);
    return partsText(row);
}

TableCell dayOrMissing(const std::optional<Day> &day)
{
    return day ? dayCell(*day) : missingCell();
}

const LocalText &issueName(const ReconciliationView &view, SettlementIssue issue)
{
    return view.total(issue).rule.name;
}

std::vector<TableCell> orderRow(const ReconciliationView &view, const ReconciledOrder &row,
                                const TextContext &text)
{
    TableCell difference = fullMoneyCell(row.difference);
    difference.meaning = row.difference < 0 ? Meaning::Bad : Meaning::Warning;
    return {textCell(row.order),
            textCell(local(issueName(view, row.issue), text)),
            dayOrMissing(row.paidDay),
            optionalFullMoney(row.paid),
            optionalFullMoney(row.refunded),
            optionalFullMoney(row.expected),
            optionalFullMoney(row.settled),
            difference,
            dayOrMissing(row.settledDay),
            textCell(whatDiffers(row))};
}

/// What all files say of the order.
RowsQuestion rowsOf(const ReconciledOrder &row)
{
    RowsQuestion question;
    question.indicator = QStringLiteral("settled_amount");
    question.orderId = row.order;
    return question;
}

TableSpec orderTable(const ReconciliationView &view, std::size_t limit, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("reconciliation.orders");
    table.title = Texts::tr("Orders whose settlement does not agree");
    table.frozenColumns = 1;
    table.columns = {textColumn(QStringLiteral("order"), Texts::tr("Order")),
                     textColumn(QStringLiteral("issue"), Texts::tr("Why")),
                     textColumn(QStringLiteral("paid_day"), Texts::tr("Paid on")),
                     numberColumn(QStringLiteral("paid"), Texts::tr("Paid")),
                     numberColumn(QStringLiteral("refunded"), Texts::tr("Refunded")),
                     numberColumn(QStringLiteral("expected"), Texts::tr("Expected")),
                     numberColumn(QStringLiteral("settled"), Texts::tr("Settled")),
                     numberColumn(QStringLiteral("difference"), Texts::tr("Difference")),
                     textColumn(QStringLiteral("settled_day"), Texts::tr("Settled on")),
                     textColumn(QStringLiteral("parts"), Texts::tr("What differs"))};
    const std::size_t shown = std::min(limit, view.rows.size());
    for (std::size_t i = 0; i < shown; ++i)
        table.rows.push_back(orderRow(view, view.rows[i], text));
    for (std::size_t i = 0; i < shown; ++i)
        table.questions.push_back(rowsOf(view.rows[i]));
    if (qint64(shown) < view.rowCount) {
        table.note = Texts::tr("The %1 orders with the most money at stake, of %2.")
                         .arg(fullCount(qint64(shown)), fullCount(view.rowCount));
    }
    table.emptyText = Texts::tr("Every settlement that the files let us judge is as expected.");
    return table;
}

/// One sentence that counts every order of the window once.
QString countSentence(const ReconciliationView &view)
{
    qint64 differing = 0;
    for (const IssueTotal &total : view.issues) {
        if (total.rule.issue != SettlementIssue::UnknownOrder)
            differing += total.orders;
    }
    return Texts::tr(
               "Of %1 orders paid %2, %3 agree with their settlement, %4 do not; %5 are not due yet, %6 "
               "were refunded or closed before, and %7 cannot be judged because files are missing.")
        .arg(fullCount(view.orders), fullPeriod(view.window), fullCount(view.settled.orders),
             fullCount(differing), fullCount(view.notDue.orders), fullCount(view.nothingDue.orders),
             fullCount(view.notCovered.orders));
}

QString coverageSentence(const ReconciliationView &view)
{
    return Texts::tr("Files cover of these %1 days: orders %2, settlement bills %3, after-sales %4. What a "
                     "missing file could explain is never counted as a difference.")
        .arg(view.window.days())
        .arg(view.orderDays)
        .arg(view.billDays)
        .arg(view.aftersaleDays);
}

Section sectionWith(const ViewSet &views, std::size_t limit, const TextContext &text)
{
    const ReconciliationView &view = views.reconciliation;
    Section section;
    section.id = QStringLiteral("reconciliation");
    section.title = Texts::tr("Reconciliation of orders and settlements");
    if (!view.covered) {
        section.sentences << Texts::tr("Orders and settlement bills do not both cover %1, so nothing can be "
                                       "reconciled.")
                                 .arg(fullPeriod(view.window));
        for (const auto &[there, kind] : {std::pair(view.hasOrders, QStringLiteral("orders")),
                                          std::pair(view.hasBills, QStringLiteral("settlement"))}) {
            if (!there)
                section.sentences << importHint(views, kind, text);
        }
        return section;
    }
    section.sentences << countSentence(view) << coverageSentence(view);
    if (view.unknownNotCovered > 0) {
        section.sentences << Texts::tr("%1 settled orders were made on days without an order file.")
                                 .arg(fullCount(view.unknownNotCovered));
    }
    section.charts.push_back(stepChart(view, text));
    section.tables.push_back(issueTable(view, text));
    if (view.rowCount > 0)
        section.tables.push_back(orderTable(view, limit, text));
    section.note
        = Texts::tr("Expected = paid + subsidies − refunds − commission as estimated − the product's "
                    "usual service fee; where our files say nothing, what is billed is expected. "
                    "Terms and tolerances are the rulebook's.");
    return section;
}

} // namespace

Section reconciliationSection(const ViewSet &views, const TextContext &text)
{
    return sectionWith(views, PageRows, text);
}

Section reconciliationChapter(const ViewSet &views, const TextContext &text)
{
    Section section = sectionWith(views, ReportRows, text);
    for (TableSpec &table : section.tables) {
        if (table.id == QLatin1String("reconciliation.orders"))
            table.printedRows = PaperRows;
    }
    return section;
}

std::vector<Section> reconciliationSections(const ViewSet &views, const TextContext &text)
{
    return {reconciliationSection(views, text)};
}

} // namespace shopglass
