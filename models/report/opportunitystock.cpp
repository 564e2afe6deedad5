#include "models/report/opportunitystock.h"

#include "models/report/cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportOpportunities)
};

QString stockEmptyText(const ViewSet &views, const OpportunityView &view, const TextContext &text)
{
    if (view.stockKnown > 0)
        return Texts::tr(
                   "Of %n product(s) whose stock is known and recent every one lasts for more than %1 days.",
                   nullptr, int(view.stockKnown))
            .arg(view.rules.stockLasts);
    if (view.stockTooOld > 0)
        return Texts::tr("The stocks of %n product(s) are older than %1 days and say nothing any more. %2",
                         nullptr, int(view.stockTooOld))
            .arg(view.rules.stockAge)
            .arg(importHint(views, QStringLiteral("products"), text));
    return Texts::tr("No product file gives stocks. %1")
        .arg(importHint(views, QStringLiteral("products"), text));
}

TableSpec stockTable(const ViewSet &views, const OpportunityView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("opportunities.stock");
    table.title = Texts::tr("Products that run out");
    table.columns
        = {textColumn(QStringLiteral("product"), Texts::tr("Product")),
           numberColumn(QStringLiteral("stock"), Texts::tr("Stock"), QStringLiteral("stock_listed")),
           textColumn(QStringLiteral("day"), Texts::tr("As of")),
           numberColumn(QStringLiteral("since"), Texts::tr("Sold since"), QStringLiteral("stock_since")),
           numberColumn(QStringLiteral("pieces"), Texts::tr("Sold in %1 days").arg(view.rules.stockDays),
                        QStringLiteral("paid_quantity")),
           numberColumn(QStringLiteral("left"), Texts::tr("Days left"), QStringLiteral("stock_days_left"))};
    for (const StockLine &line : view.stock) {
        const QString days = line.stock == 0 ? Texts::tr("sold out")
            : line.daysLeft <= 0.0           ? Texts::tr("sold out by the orders since")
                                             : QString::number(line.daysLeft, 'f', 1);
        TableCell left = textCell(days, line.daysLeft <= 0.0 ? Meaning::Bad : Meaning::None);
        left.raw = line.daysLeft;
        left.unit = CellUnit::Days;
        table.rows.push_back({namedCell(line.productName, line.productId), countCell(line.stock, text),
                              dayCell(line.day), countCell(line.since, text), countCell(line.pieces, text),
                              left});
        RowsQuestion question;
        question.product = line.productId;
        const Day last = std::min(view.period.to, view.asOf);
        question.period = Period{last.plus(1 - view.rules.stockDays), last};
        table.questions.push_back(question);
    }
    table.printedRows = std::size_t(view.rules.shown);
    table.note
        = Texts::tr(
              "Sold out, or at the pace of the last %1 days (of new products, of those since the launch) the "
              "stock lasts for at most %2 days, what was sold since the product list taken off. Lists older "
              "than %3 days say nothing any more; products off sale are left out.")
              .arg(view.rules.stockDays)
              .arg(view.rules.stockLasts)
              .arg(view.rules.stockAge);
    table.emptyText = stockEmptyText(views, view, text);
    return table;
}

/// What holds of the table below it as a whole.
QString silentSentence(const OpportunityView &view)
{
    const int count = int(view.silentSpecs.size());
    if (view.specsJudged == 0)
        return Texts::tr("Sizes and colours: not known. No specification of a product with several has %1 "
                         "lines from %2 to %3 in order files that cover all these days.")
            .arg(view.rules.specOrders)
            .arg(view.specDays.from.iso(), view.specDays.to.iso());
    if (count == 0)
        return Texts::tr("Of %n specification(s) with enough sales none has stopped selling.", nullptr,
                         int(view.specsJudged));
    return Texts::tr("%n size(s) or colour(s) stopped selling while the rest of the product goes on: look "
                     "whether they ran out, are hidden or cost more than before.",
                     nullptr, count);
}

TableSpec silentTable(const OpportunityView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("opportunities.specs");
    table.title = Texts::tr("Sizes and colours that stopped selling");
    const QString lines = QStringLiteral("spec_lines");
    table.columns
        = {textColumn(QStringLiteral("product"), Texts::tr("Product")),
           textColumn(QStringLiteral("spec"), Texts::tr("Specification")),
           numberColumn(QStringLiteral("orders"), Texts::tr("Sold in %1 days").arg(view.rules.specBaseDays),
                        lines),
           textColumn(QStringLiteral("last"), Texts::tr("Last sold")),
           numberColumn(QStringLiteral("others"), Texts::tr("Others in %1 days").arg(view.rules.specDays),
                        QStringLiteral("spec_others")),
           numberColumn(QStringLiteral("missed"), Texts::tr("Missed lines (estimated)"),
                        QStringLiteral("spec_missed")),
           numberColumn(QStringLiteral("gmv"), Texts::tr("Missed GMV (estimated)"),
                        QStringLiteral("spec_missed_gmv"))};
    for (const SilentSpec &spec : view.silentSpecs) {
        TableCell missed = textCell(QString::number(spec.missed, 'f', 1));
        missed.raw = spec.missed;
        table.rows.push_back({namedCell(spec.productName, spec.productId), textCell(spec.spec),
                              countCell(spec.orders, text), dayCell(spec.lastDay),
                              countCell(spec.others, text), missed, moneyCell(spec.missedGmv, text)});
        RowsQuestion &question = table.questions.emplace_back();
        question.of = spec.productId + QLatin1Char('/') + spec.spec;
        question.period = view.specDays;
    }
    table.printedRows = std::size_t(view.rules.shown);
    table.note
        = Texts::tr("Not one line in the last %1 days, at least %2 in the %3 days before, and so many of the "
                    "product's other specifications sold meanwhile that the chance of any such line being "
                    "chance is at most %4. Files carry no stock by size: this is told by the sales alone. "
                    "Estimated: its former share of the product's lines, at what a line of it brought. Own "
                    "rule (%5).")
              .arg(view.rules.specDays)
              .arg(view.rules.specOrders)
              .arg(view.rules.specBaseDays)
              .arg(percent(view.rules.specChance, 0), confidenceText(view.rules.provenance.confidence));
    table.emptyText = silentSentence(view);
    return table;
}

} // namespace

Section runningOutSection(const ViewSet &views, const OpportunityView &view, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("launches.stock");
    section.title = Texts::tr("Running out");
    // Without any the table says it in its place.
    if (!view.silentSpecs.empty())
        section.sentences << silentSentence(view);
    section.tables.push_back(silentTable(view, text));
    section.tables.push_back(stockTable(views, view, text));
    return section;
}

} // namespace shopglass
