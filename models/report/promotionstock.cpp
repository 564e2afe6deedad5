#include "models/report/cells.h"
#include "models/report/promotionparts.h"
#include "models/report/wording.h"
#include "models/rulebook/promotionrules.h"

#include <QCoreApplication>

#include <cmath>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotionStock)
};

QString stateSentence(const ViewSet &views, const PromotionPlanning &planning, const TextContext &text)
{
    switch (planning.stock.state) {
    case StockState::NoStock:
        return Texts::tr("No product file with a stock column is imported, so nobody can say how long stock "
                         "lasts. %1")
            .arg(importHint(views, QStringLiteral("products"), text));
    case StockState::TooFarAhead:
        return Texts::tr(
                   "The sale begins on %1, more than %2 days after the data: today's stock says nothing of "
                   "it yet.")
            .arg(planning.sale.from.iso())
            .arg(views.context.rulebook->promotionRules().stockAheadDays);
    case StockState::Over:
        return Texts::tr("The sale is over.");
    case StockState::NoPace:
        return Texts::tr("The days %1, which would tell how fast products sell, are not all covered by order "
                         "files.")
            .arg(fullPeriod(planning.stock.paceDays));
    case StockState::Told:
        break;
    }
    return Texts::tr("No product with stock sold enough to tell its pace.");
}

QString noteOf(const ViewSet &views, const StockCover &stock, const TextContext &text)
{
    const QString curve = stock.byLastEvent
        ? Texts::tr("lifted day by day as the whole shop was around the last event")
        : Texts::tr("without any lift, because the last event is not in the data: a burst needs more");
    QString note = Texts::tr("Pace of %1 (new products: since the launch), %2. Stock of the newest product "
                             "file less what was paid since; products off sale are left out. The loss is "
                             "taken at the mean price and counts no substitute.")
                       .arg(fullPeriod(stock.paceDays), curve);
    if (stock.withoutPace > 0)
        note += QLatin1Char(' ')
            + Texts::tr("%n product(s) with stock sold too few pieces for a pace.", nullptr,
                        int(stock.withoutPace));
    if (stock.tooOld > 0)
        note += QLatin1Char(' ')
            + Texts::tr(
                  "The product list of %n product(s) is more than %1 days old: what came in since is not "
                  "known, so neither is their stock. %2",
                  nullptr, int(stock.tooOld))
                  .arg(views.context.rulebook->promotionRules().stockListDays)
                  .arg(importHint(views, QStringLiteral("products"), text));
    return note;
}

} // namespace

TableSpec promotionStockTable(const ViewSet &views, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.stock");
    table.title = Texts::tr("Stock and what is needed");
    table.columns = {textColumn(QStringLiteral("product"), Texts::tr("Product")),
                     textColumn(QStringLiteral("runs_out"), Texts::tr("Runs out")),
                     numberColumn(QStringLiteral("stock"), Texts::tr("Stock")),
                     numberColumn(QStringLiteral("expected"), Texts::tr("Needed until the end")),
                     numberColumn(QStringLiteral("in_sale"), Texts::tr("In the sale days")),
                     numberColumn(QStringLiteral("missing"), Texts::tr("Missing pieces")),
                     numberColumn(QStringLiteral("loss"), Texts::tr("Loss")),
                     numberColumn(QStringLiteral("pieces"), Texts::tr("Sold in %1 days")),
                     textColumn(QStringLiteral("counted"), Texts::tr("Stock counted on"))};
    const auto &planning = views.promotions.planning;
    if (!planning || !planning->event)
        return table;
    const StockCover &stock = planning->stock;
    table.columns[7].title = table.columns[7].title.arg(stock.paceDays.days());
    for (const CoveredProduct &product : stock.products) {
        RowsQuestion question;
        question.indicator = QStringLiteral("paid_quantity");
        question.product = product.id;
        question.period = stock.paceDays;
        table.questions.push_back(question);
        TableCell out = textCell(Texts::tr("lasts"), Meaning::Good);
        if (!product.stock) {
            out = textCell(Texts::tr("not known: list too old"), Meaning::Warning);
        } else if (product.runsOut) {
            out = dayCell(*product.runsOut);
            out.meaning = Meaning::Bad;
        }
        const auto pieces = [&](double count) { return countCell(std::llround(std::ceil(count)), text); };
        table.rows.push_back({namedCell(product.name, product.id), out,
                              product.stock ? countCell(*product.stock, text) : missingCell(),
                              pieces(product.expected), pieces(product.expectedInSale),
                              product.runsOut ? pieces(product.missing) : missingCell(),
                              product.loss ? moneyCell(*product.loss, text) : missingCell(),
                              countCell(product.pieces, text), dayCell(product.countedOn)});
    }
    if (!table.rows.empty())
        table.note = noteOf(views, stock, text);
    table.printedRows = 30;
    table.emptyText = stateSentence(views, *planning, text);
    return table;
}

} // namespace shopglass
