// 低价好物: what buyers pay for each product beside its own past, the shop and the user's market prices; who
// pays for the discounts.

#include "models/report/cells.h"
#include "models/report/discountcells.h"
#include "models/report/goodsparts.h"
#include "models/report/parts.h"
#include "models/report/tradingsections.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace shopglass {

namespace {

constexpr std::size_t BarsShown = 10;
constexpr std::size_t PrintedRows = 30;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPrices)
};

QString price(qint64 fen)
{
    return fullMoney(Money::fromFen(fen));
}

/// How many products lie above and below the market's lowest price by more than the rulebook notes.
QString marketSentence(const PriceView &view)
{
    if (!view.marketDay)
        return Texts::tr("No list of market prices was imported, so nothing is said about the market.");
    int above = 0;
    int below = 0;
    for (const ProductPrices &product : view.products) {
        const double gap = product.market.gap.value_or(0.0);
        above += gap > view.rules.notedGap ? 1 : 0;
        below += gap < -view.rules.notedGap ? 1 : 0;
    }
    return Texts::tr(
               "Of %1 products with a market price on your list %2 cost more and %3 less than its lowest "
               "one, by more than %4.")
        .arg(view.marketKnown)
        .arg(above)
        .arg(below)
        .arg(percent(view.rules.notedGap, 0));
}

QString lowSentence(const PriceView &view)
{
    // A price that never moved is no low.
    const auto atLow = std::ranges::count_if(view.products, [](const ProductPrices &product) {
        return product.history.days > 1 && product.history.latest->day == product.history.lowest->day
            && product.history.median && *product.history.median > product.history.lowest->fen;
    });
    if (atLow == 0)
        return {};
    return Texts::tr("%n product(s) were sold at their lowest price of %1 days on the last day they sold.",
                     nullptr, int(atLow))
        .arg(view.rules.historyDays);
}

QString lossSentence(const PriceView &view)
{
    const auto losing = std::ranges::count_if(
        view.products, [](const ProductPrices &product) { return product.settled && *product.settled < 0; });
    if (losing == 0)
        return {};
    return Texts::tr("%n product(s) cost more commission, fees and refunds than their bills bring in.",
                     nullptr, int(losing));
}

QStringList listSentences(const PriceView &view)
{
    constexpr qsizetype Named = 5;
    QStringList sentences;
    const auto named = [](const QStringList &names) {
        const QString list = names.mid(0, Named).join(Texts::tr(", "));
        return names.size() > Named ? list + QStringLiteral(" …") : list;
    };
    if (!view.unmatched.isEmpty())
        sentences << Texts::tr("%n entry(ies) of the market list are no product of the shop: %1.", nullptr,
                               int(view.unmatched.size()))
                         .arg(named(view.unmatched));
    if (!view.ambiguous.isEmpty())
        sentences << Texts::tr(
                         "%n name(s) of the market list belong to several products; give their numbers: %1.",
                         nullptr, int(view.ambiguous.size()))
                         .arg(named(view.ambiguous));
    return sentences;
}

/// Own price with the lowest market price as a tick, of the products that sold most.
ChartSpec marketChart(const PriceView &view, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("prices.market");
    chart.kind = ChartKind::HorizontalBars;
    chart.title = Texts::tr("Own price against the market");
    chart.targetName = Texts::tr("Lowest price of your market list");
    chart.summary = Texts::tr("Price paid last; the tick is the lowest price of your market list.");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    std::vector<RowsQuestion> questions;
    for (const ProductPrices &product : view.products) {
        if (chart.bars.size() == BarsShown || !product.market.gap)
            continue;
        RowsQuestion &question = questions.emplace_back();
        question.product = product.id;
        ChartBar bar;
        bar.label = nameOrId(product.name, product.id);
        bar.parts = {yuan(product.history.latest->fen)};
        bar.target = yuan(product.market.low);
        const QString gap = percent(std::abs(*product.market.gap), 1);
        bar.text = *product.market.gap > 0.0
            ? Texts::tr("%1, %2 above").arg(price(product.history.latest->fen), gap)
            : *product.market.gap < 0.0
            ? Texts::tr("%1, %2 below").arg(price(product.history.latest->fen), gap)
            : price(product.history.latest->fen);
        bar.meaning = *product.market.gap > view.rules.notedGap ? Meaning::Warning : Meaning::Good;
        chart.bars.push_back(std::move(bar));
    }
    if (!chart.bars.empty())
        chart.series.push_back({Texts::tr("Own price"), SeriesRole::Primary, {}, {}, {}});
    completeTwin(chart, Texts::tr("Product"), text);
    for (TableColumn &column : chart.twin.columns)
        column.definitionId = column.id == QLatin1String("label") ? QStringLiteral("market_gap")
            : column.id == QLatin1String("target")                ? QStringLiteral("market_price")
                                                                  : QStringLiteral("price_latest");
    chart.twin.questions = std::move(questions);
    return chart;
}

TableCell dayPriceCell(const std::optional<DayPrice> &found)
{
    if (!found)
        return missingCell();
    TableCell cell = fullMoneyCell(found->fen);
    cell.tooltip = found->day.iso();
    return cell;
}

TableCell marketCell(const MarketPrice &market)
{
    switch (market.state) {
    case MarketState::None:
        return textCell(Texts::tr("no market price"), Meaning::Muted);
    case MarketState::TooOld:
        return textCell(Texts::tr("too old (%1)").arg(market.day.iso()), Meaning::Muted);
    case MarketState::Ambiguous:
        return textCell(Texts::tr("name not clear"), Meaning::Warning);
    case MarketState::Known:
        break;
    }
    TableCell cell = fullMoneyCell(market.low);
    if (market.high > market.low)
        cell.text = Texts::tr("%1 – %2").arg(price(market.low), price(market.high));
    if (market.bySpec)
        cell.text = Texts::tr("%1 (single specifications)").arg(cell.text);
    cell.tooltip = (QStringList{market.day.iso()} + market.sources).join(QStringLiteral(" · "));
    return cell;
}

TableCell gapCell(const MarketPrice &market, const PriceRules &rules)
{
    TableCell cell = shareCell(market.gap);
    if (market.gap && *market.gap > rules.notedGap)
        cell.meaning = Meaning::Warning;
    else if (market.gap && *market.gap < -rules.notedGap)
        cell.meaning = Meaning::Good;
    return cell;
}

TableCell positionCell(const ProductPrices &product)
{
    if (!product.position)
        return missingCell();
    TableCell cell = textCell(Texts::tr("%1 of %2").arg(product.position->rank).arg(product.position->count),
                              product.position->ofCategory ? Meaning::None : Meaning::Muted);
    cell.raw = double(product.position->rank) / double(product.position->count);
    cell.unit = CellUnit::Plain;
    cell.tooltip = product.position->ofCategory ? product.category : Texts::tr("of all products sold");
    if (!product.position->ofCategory)
        cell.text = Texts::tr("%1 of the whole shop").arg(cell.text);
    return cell;
}

TableCell settledCell(const ProductPrices &product)
{
    TableCell cell = optionalFullMoney(product.settled);
    if (product.settled && *product.settled < 0)
        cell.meaning = Meaning::Bad;
    return cell;
}

std::vector<TableColumn> priceColumns(const PriceView &view)
{
    const PriceRules &rules = view.rules;
    std::vector<TableColumn> columns = {
        textColumn(QStringLiteral("product"), Texts::tr("Product")),
        numberColumn(QStringLiteral("paid_gmv"), Texts::tr("GMV"), QStringLiteral("paid_gmv")),
        numberColumn(QStringLiteral("latest"), Texts::tr("Price paid last"), QStringLiteral("price_latest")),
        detailed(numberColumn(QStringLiteral("median"), Texts::tr("Median of %1 days").arg(rules.historyDays),
                              QStringLiteral("price_median"))),
        detailed(numberColumn(QStringLiteral("short_low"),
                              Texts::tr("Lowest of %1 days").arg(rules.shortDays),
                              QStringLiteral("price_short_low"))),
        numberColumn(QStringLiteral("low"), Texts::tr("Lowest of %1 days").arg(rules.historyDays),
                     QStringLiteral("price_low")),
        numberColumn(QStringLiteral("floor"), Texts::tr("Highest promotion price"),
                     QStringLiteral("price_floor")),
        detailed(textColumn(QStringLiteral("category"), Texts::tr("Category"))),
        numberColumn(QStringLiteral("position"), Texts::tr("Price rank"), QStringLiteral("price_place")),
        numberColumn(QStringLiteral("market"), Texts::tr("Market price"), QStringLiteral("market_price")),
        numberColumn(QStringLiteral("gap"), Texts::tr("Gap to the market"), QStringLiteral("market_gap")),
        detailed(numberColumn(QStringLiteral("shop"), Texts::tr("Shop discount"),
                              QStringLiteral("discount_shop"))),
        detailed(numberColumn(QStringLiteral("platform"), Texts::tr("Platform subsidy"),
                              QStringLiteral("discount_platform"))),
        detailed(numberColumn(QStringLiteral("anchor"), Texts::tr("Host subsidy"),
                              QStringLiteral("discount_anchor")))};
    if (view.billsCovered)
        columns.push_back(numberColumn(QStringLiteral("settled_amount"), Texts::tr("Settled"),
                                       QStringLiteral("settled_amount")));
    return columns;
}

TableSpec priceTable(const ViewSet &views, const TextContext &text)
{
    const PriceView &view = views.prices;
    TableSpec table;
    table.id = QStringLiteral("prices.products");
    table.title = Texts::tr("Prices by product");
    table.frozenColumns = 1;
    table.printedRows = PrintedRows;
    table.columns = priceColumns(view);
    for (const ProductPrices &product : view.products) {
        std::vector<TableCell> row = {namedCell(product.name, product.id),
                                      moneyCell(product.discounts.gmv, text),
                                      dayPriceCell(product.history.latest),
                                      optionalFullMoney(product.history.median),
                                      dayPriceCell(product.history.shortLowest),
                                      dayPriceCell(product.history.lowest),
                                      dayPriceCell(product.history.floor),
                                      product.category.isEmpty() ? missingCell() : textCell(product.category),
                                      positionCell(product),
                                      marketCell(product.market),
                                      gapCell(product.market, view.rules),
                                      optionalFullMoney(product.discounts.shop.amount),
                                      optionalFullMoney(product.discounts.platform.amount),
                                      optionalFullMoney(product.discounts.anchor.amount)};
        if (view.billsCovered)
            row.push_back(settledCell(product));
        table.rows.push_back(std::move(row));
        table.questions.emplace_back().product = product.id;
    }
    table.note
        = Texts::tr(
              "A price is what buyers paid per piece (amount paid ÷ pieces). The last price and the median "
              "rest on the mean of each day; the lowest prices are what the cheapest single order paid, all "
              "specifications taken together. Highest promotion price: the lowest price of %1 days, as we "
              "compute "
              "it (%2). Order files cover %3 of the %4 "
              "days of the history. Places count from the cheapest, within the category where a product "
              "list tells it and at least %5 of its products sold; without any category, in the whole shop. "
              "Market prices of single specifications are shown and not compared.")
              .arg(view.rules.floorDays)
              .arg(confidenceText(view.rules.floorProvenance.confidence))
              .arg(view.coveredDays)
              .arg(view.rules.historyDays)
              .arg(view.rules.leastProducts);
    table.emptyText = view.coveredDays > 0
        ? Texts::tr("No product was sold in the %1 days up to the period's end.").arg(view.rules.historyDays)
        : Texts::tr(
              "No order file covers the %1 days up to the period's end, so nothing is known of prices. %2")
              .arg(view.rules.historyDays)
              .arg(importHint(views, QStringLiteral("orders"), text));
    return table;
}

TableSpec discountTable(const PriceView &view, const TextContext &text)
{
    TableSpec table;
    table.id = QStringLiteral("prices.discounts");
    table.title = Texts::tr("Who pays for the discounts");
    table.columns = {textColumn(QStringLiteral("payer"), Texts::tr("Paid by")),
                     numberColumn(QStringLiteral("amount"), Texts::tr("Amount")),
                     numberColumn(QStringLiteral("share"), Texts::tr("Against GMV")),
                     numberColumn(QStringLiteral("told"), Texts::tr("GMV with this column"))};
    const std::tuple<QString, Discount, const char *> payers[]
        = {{Texts::tr("Shop discount"), view.discounts.shop, "discount_shop"},
           {Texts::tr("Platform subsidy"), view.discounts.platform, "discount_platform"},
           {Texts::tr("Host subsidy"), view.discounts.anchor, "discount_anchor"}};
    for (const auto &[name, discount, id] : payers) {
        table.columns[1].definitionIds << QString::fromLatin1(id);
        table.columns[2].definitionIds << QLatin1String(id) + QStringLiteral("_rate");
        table.columns[3].definitionIds << QLatin1String(id) + QStringLiteral("_told");
        table.questions.emplace_back();
        table.rows.push_back({textCell(name), discountCell(discount, text), shareCell(discount.share()),
                              shareCell(shareOf(discount.gmv, view.discounts.gmv))});
    }
    table.note = discountNote();
    return table;
}

/// One bar of the period: what buyers paid and what others added.
ChartSpec discountChart(const PriceView &view, const TextContext &text)
{
    ChartSpec chart;
    chart.id = QStringLiteral("prices.split");
    chart.kind = ChartKind::StackedBars;
    chart.title = Texts::tr("Discounts by payer");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    ChartBar bar;
    bar.label = shortPeriod(view.period);
    const std::tuple<QString, SeriesRole, Discount, const char *> parts[]
        = {{Texts::tr("Shop discount"), SeriesRole::Primary, view.discounts.shop, "discount_shop"},
           {Texts::tr("Platform subsidy"), SeriesRole::Accent2, view.discounts.platform, "discount_platform"},
           {Texts::tr("Host subsidy"), SeriesRole::Accent3, view.discounts.anchor, "discount_anchor"}};
    QStringList figures;
    qint64 all = 0;
    bool alike = true; // sums of different orders have no shares in each other
    for (const auto &[name, role, discount, id] : parts) {
        if (!discount.amount)
            continue;
        figures << QString::fromLatin1(id);
        chart.series.push_back({name, role, {}, {}, {}});
        bar.parts.push_back(yuan(*discount.amount));
        all += *discount.amount;
        alike = alike && discount.gmv == view.discounts.shop.gmv;
    }
    if (all > 0) {
        chart.bars.push_back(std::move(bar));
        const auto share = alike ? shareOf(view.discounts.shop.amount, all) : std::nullopt;
        chart.summary
            = share ? Texts::tr("The shop pays %1 of all discounts.").arg(percent(*share)) : QString();
    } else {
        chart.series.clear();
    }
    completeTwin(chart, Texts::tr("Period"), text);
    for (std::size_t place = 0; place < chart.series.size(); ++place)
        chart.twin.columns[place + 1].definitionId = figures[qsizetype(place)];
    chart.twin.questions.resize(chart.twin.rows.size());
    return chart;
}

} // namespace

std::vector<Section> priceSections(const ViewSet &views, const TextContext &text)
{
    if (views.stage == ViewStage::First)
        return {}; // follows with the columns
    const PriceView &view = views.prices;
    Section section;
    section.id = QStringLiteral("prices.summary");
    section.title = Texts::tr("Low-price goods");
    if (!view.products.empty()) {
        for (const QString &sentence : {marketSentence(view), lowSentence(view), lossSentence(view)}) {
            if (!sentence.isEmpty())
                section.sentences << sentence;
        }
        section.sentences << listSentences(view);
        if (!view.marketDay)
            section.sentences << importHint(views, QStringLiteral("market_prices"), text);
        for (ChartSpec &chart : std::vector{marketChart(view, text), discountChart(view, text)}) {
            if (!chart.isEmpty())
                section.charts.push_back(std::move(chart));
        }
    }
    section.tables.push_back(priceTable(views, text));
    if (view.discounts.gmv > 0)
        section.tables.push_back(discountTable(view, text));
    std::vector<Section> sections{section};
    std::ranges::move(goodsSections(views, text), std::back_inserter(sections));
    return sections;
}

} // namespace shopglass
