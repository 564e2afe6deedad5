// Look back: who bought, what came back in the first weeks after, the official score before and after, what
// is left in stock.

#include "models/report/cells.h"
#include "models/report/promotionlook.h"
#include "models/report/scoreparts.h"
#include "models/report/wording.h"
#include "models/rulebook/promotionrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPromotionLook)
};

QStringList buyerSentences(const LookDetails &details, const TextContext &text)
{
    const auto coverage
        = std::ranges::find(details.buyers, QStringLiteral("buyer_coverage"), &IndicatorValue::id);
    if (coverage == details.buyers.end() || !coverage->hasValue() || coverage->value <= 0)
        return {Texts::tr("No order of these days names its buyer, so new and returning ones cannot be told "
                          "apart: export the orders with receivers that are not masked (the back office asks "
                          "for a text-message code).")};
    return {Texts::tr("%1 of the paid orders name their buyer (as a keyed hash); the others count in no "
                      "figure about buyers. A repurchase rate is of those whose days are over.")
                .arg(valueText(*coverage, text))};
}

Section buyerSection(const ViewSet &views, const Retrospective &look, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("promotions.buyers");
    section.part = Texts::tr("Look back");
    section.title = Texts::tr("New and returning buyers");
    section.sentences = buyerSentences(look.details, text);
    section.tables
        = {promotionFigureTable(views, look, look.details.buyers, QStringLiteral("promotions.buyers"), text)};
    section.tables.back().title = Texts::tr("Buyers");
    return section;
}

TableCell stateCell(const RefundWindow &window)
{
    switch (window.state) {
    case RefundWindowState::NotCovered:
        return textCell(stateText(ValueState::NotCovered), Meaning::Muted);
    case RefundWindowState::NotOver:
        return textCell(Texts::tr("refunds not final, known to %1").arg(window.knownTo.iso()),
                        Meaning::Warning);
    case RefundWindowState::Over:
        break;
    }
    return textCell(Texts::tr("complete"));
}

/// Only what is over on both sides is compared.
TableCell changeCell(const RefundWindow &window, const RefundWindow *then, const TextContext &text)
{
    const bool comparable
        = then && window.state == RefundWindowState::Over && then->state == RefundWindowState::Over;
    return comparable ? pointsCell(window.amountRate, then->amountRate, text) : missingCell();
}

TableSpec refundTable(const ViewSet &views, const Retrospective &look, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("promotions.refund_windows");
    table.title = Texts::tr("Refunds in the first days after");
    table.columns = {textColumn(QStringLiteral("window"), Texts::tr("Days after")),
                     textColumn(QStringLiteral("state"), Texts::tr("State")),
                     numberColumn(QStringLiteral("orders"), Texts::tr("Refunded orders")),
                     numberColumn(QStringLiteral("order_rate"), Texts::tr("Of orders")),
                     numberColumn(QStringLiteral("refund"), Texts::tr("Refunds")),
                     numberColumn(QStringLiteral("amount_rate"), Texts::tr("Of paid GMV")),
                     numberColumn(QStringLiteral("before"), Texts::tr("Of paid GMV, last time")),
                     numberColumn(QStringLiteral("points"), Texts::tr("Change"))};
    const std::vector<RefundWindow> &windows = look.details.refunds;
    const std::vector<RefundWindow> &before = look.details.refundsThen;
    for (std::size_t i = 0; i < windows.size(); ++i) {
        const RefundWindow &window = windows[i];
        const RefundWindow *then = i < before.size() ? &before[i] : nullptr;
        const bool known = window.state != RefundWindowState::NotCovered;
        table.rows.push_back(
            {textCell(Texts::tr("%n day(s), to %1", nullptr, window.days).arg(window.until.iso())),
             stateCell(window), known ? countCell(window.refundedOrders, text) : missingCell(),
             shareCell(window.orderRate), known ? moneyCell(window.refund, text) : missingCell(),
             shareCell(window.amountRate),
             shareCell(then && then->state == RefundWindowState::Over ? then->amountRate : std::nullopt),
             changeCell(window, then, text)});
    }
    if (!windows.empty() && windows.front().state == RefundWindowState::NotCovered)
        table.note = Texts::tr("No after-sale file covers the sale days with the days of its refunds. %1")
                         .arg(importHint(views, QStringLiteral("aftersales"), text));
    else
        table.note = Texts::tr("Refunds granted up to that day on orders paid on the sale days, by the "
                               "after-sale files; refunds that only an order file tells have no day.");
    return table;
}

/// The last value from the first to the last of these days.
std::optional<std::pair<Day, double>> lastValue(const OfficialScoreLine &line, Day from, Day to)
{
    std::optional<std::pair<Day, double>> found;
    for (const auto &point : line.history) {
        if (point.first >= from && point.first <= to && (!found || point.first > found->first))
            found = point;
    }
    return found;
}

/// Of the store, as published: nothing of it is our estimate.
TableSpec scoreTable(const ViewSet &views, const Retrospective &look, const TextContext &text)
{
    constexpr Day FirstDay = Day::fromNumber(0);
    TableSpec table;
    table.id = QStringLiteral("promotions.scores");
    table.title = Texts::tr("Official scores before and after");
    table.columns = {textColumn(QStringLiteral("score"), Texts::tr("Score")),
                     numberColumn(QStringLiteral("before"), Texts::tr("Before")),
                     textColumn(QStringLiteral("before_day"), Texts::tr("Published on")),
                     numberColumn(QStringLiteral("after"), Texts::tr("After")),
                     textColumn(QStringLiteral("after_day"), Texts::tr("Published on")),
                     numberColumn(QStringLiteral("change"), Texts::tr("Change"))};
    for (const ScoreCard &card : views.scores.cards) {
        for (const OfficialScoreLine &line : card.official) {
            const auto before = lastValue(line, FirstDay, look.sale.from.plus(-1));
            const auto after = lastValue(line, look.sale.to.plus(1), look.refundsFinal);
            if (!line.subject.isEmpty() || (!before && !after))
                continue;
            const QString name = local(card.name, text);
            const bool both = before && after;
            table.rows.push_back(
                {textCell(line.dimension.isEmpty()
                              ? name
                              : Texts::tr("%1: %2").arg(name, dimensionLabel(card, line, text))),
                 before ? scoreCell(before->second) : missingCell(),
                 before ? dayCell(before->first) : missingCell(),
                 after ? scoreCell(after->second) : missingCell(),
                 after ? dayCell(after->first) : missingCell(),
                 scoreChangeCell(both ? std::optional(after->second - before->second) : std::nullopt)});
        }
    }
    table.note = table.rows.empty()
        ? QString()
        : Texts::tr("The last value published before the first sale day, and the last one of the %1 days "
                    "after the last. What else happened in these days is in them, too.")
              .arg(look.refundsFinal - look.sale.to);
    table.emptyText
        = Texts::tr("No official score of the store from before or after these days is imported. %1")
              .arg(importHint(views, QStringLiteral("scores"), text));
    return table;
}

Section afterSection(const ViewSet &views, const Retrospective &look, const TextContext &text)
{
    Section section;
    section.id = QStringLiteral("promotions.after");
    section.part = Texts::tr("Look back");
    section.title = Texts::tr("Refunds and scores after it");
    const auto open
        = std::ranges::find(look.details.refunds, RefundWindowState::NotOver, &RefundWindow::state);
    if (open != look.details.refunds.end())
        section.sentences << Texts::tr(
                                 "Refunds are not over: the after-sale files tell them to %1; the first "
                                 "%n day(s) after the sale end on %2.",
                                 nullptr, open->days)
                                 .arg(open->knownTo.iso(), open->until.iso());
    section.tables = {refundTable(views, look, text), scoreTable(views, look, text)};
    return section;
}

TableSpec leftoverTable(const ViewSet &views, const Retrospective &look, const TextContext &text)
{
    const Leftover &leftover = look.details.leftover;
    TableSpec table;
    table.id = QStringLiteral("promotions.leftover");
    table.title = Texts::tr("What is left");
    table.columns = {textColumn(QStringLiteral("product"), Texts::tr("Product")),
                     numberColumn(QStringLiteral("left"), Texts::tr("Pieces left")),
                     numberColumn(QStringLiteral("value"), Texts::tr("At the sale's mean price")),
                     numberColumn(QStringLiteral("sold"), Texts::tr("Pieces sold")),
                     numberColumn(QStringLiteral("sell_through"), Texts::tr("Sold of what was there")),
                     textColumn(QStringLiteral("counted"), Texts::tr("Stock counted on"))};
    for (const LeftoverProduct &product : leftover.products) {
        RowsQuestion question;
        question.indicator = QStringLiteral("paid_quantity");
        question.product = product.id;
        question.period = look.days;
        table.questions.push_back(question);
        table.rows.push_back({namedCell(product.name, product.id), countCell(product.left, text),
                              product.value ? moneyCell(*product.value, text) : missingCell(),
                              countCell(product.sold, text), shareCell(product.sellThrough()),
                              dayCell(product.countedOn)});
    }
    const int listDays = views.context.rulebook->promotionRules().stockListDays;
    const QString hint = importHint(views, QStringLiteral("products"), text);
    table.printedRows = 15;
    table.emptyText = leftover.listed
        ? Texts::tr("The newest product list before %1 is more than %2 days older, which says nothing of the "
                    "stock on that day. %3")
              .arg(look.days.to.iso())
              .arg(listDays)
              .arg(hint)
        : Texts::tr("No product list with a stock column from before the end of %1 is imported: a list "
                    "exported on a sale's last day tells what is left. %2")
              .arg(look.days.to.iso(), hint);
    if (!table.rows.empty())
        table.note
            = Texts::tr("At the end of %1: the stock of the newest product list less what was sold since. "
                        "What came in is in no file.")
                  .arg(look.days.to.iso());
    return table;
}

Section leftoverSection(const ViewSet &views, const Retrospective &look, const TextContext &text)
{
    const Leftover &leftover = look.details.leftover;
    Section section;
    section.id = QStringLiteral("promotions.leftover");
    section.part = Texts::tr("Look back");
    section.title = Texts::tr("Leftover stock");
    if (!leftover.products.empty())
        section.sentences << Texts::tr(
                                 "%1 pieces are left, of those that sold at least %2 at the sale's mean "
                                 "prices; sold out: %n product(s).",
                                 nullptr, int(leftover.soldOut))
                                 .arg(countCell(leftover.pieces, text).text,
                                      moneyCell(leftover.value, text).text);
    section.tables = {leftoverTable(views, look, text)};
    return section;
}

} // namespace

std::vector<Section> promotionAfterSections(const ViewSet &views, const Retrospective &look,
                                            const TextContext &text)
{
    return {buyerSection(views, look, text), afterSection(views, look, text),
            leftoverSection(views, look, text)};
}

} // namespace shopglass
