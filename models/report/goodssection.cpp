#include "models/report/cells.h"
#include "models/report/goodsparts.h"
#include "models/report/twin.h"
#include "models/report/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace shopglass {

namespace {

constexpr std::size_t ColumnsShown = 30;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ReportGoods)
};

/// A share of so few products says nothing of many and few.
bool areEnough(const PriceView &view)
{
    return view.goods.lines.size() >= std::size_t(view.rules.leastProducts);
}

qint64 wholeOf(const GoodsStructure &goods)
{
    return std::llround(goods.gmv.value);
}

QString leadingSentence(const GoodsStructure &goods)
{
    const GoodsLine &first = goods.lines.front();
    const GoodsLine &last = goods.lines.back();
    const QString share = percent(*shareOf(first.gmv, wholeOf(goods)), 1);
    if (goods.leading == 0) {
        return Texts::tr("All %n product(s) together bring %1 of the GMV; the other orders name no product.",
                         nullptr, int(goods.lines.size()))
            .arg(percent(*shareOf(last.reached, wholeOf(goods)), 1));
    }
    return Texts::tr("%1 of %n product(s) bring %2 % of the GMV; the first one, %3, brings %4.", nullptr,
                     int(goods.lines.size()))
        .arg(goods.leading)
        .arg(LeadingPercent)
        .arg(nameOrId(first.name, first.id), share);
}

ChartSpec paretoChart(const PriceView &view, const TextContext &text)
{
    const GoodsStructure &goods = view.goods;
    ChartSpec chart;
    chart.id = QStringLiteral("goods.pareto");
    chart.kind = ChartKind::Columns;
    chart.title = goods.lines.size() > ColumnsShown
        ? Texts::tr("The %1 products with the most GMV, and their share added up").arg(ColumnsShown)
        : Texts::tr("Products by GMV, and their share added up");
    chart.xUnit = AxisUnit::Plain;
    chart.yUnit = AxisUnit::Money;
    chart.markY = LeadingPercent / 100.0;
    std::vector<RowsQuestion> questions;
    for (std::size_t i = 0; areEnough(view) && i < std::min(ColumnsShown, goods.lines.size()); ++i) {
        const GoodsLine &line = goods.lines[i];
        ChartBar bar;
        bar.label = nameOrId(line.name, line.id);
        bar.parts = {yuan(line.gmv), *shareOf(line.reached, wholeOf(goods))};
        bar.meaning = goods.leading == 0 || i < goods.leading ? Meaning::None : Meaning::Muted;
        chart.bars.push_back(std::move(bar));
        questions.emplace_back().product = line.id;
    }
    if (!chart.bars.empty()) {
        chart.series = {{Texts::tr("GMV"), SeriesRole::Primary, {}, {}, {}},
                        {Texts::tr("Cumulative share"), SeriesRole::Accent2, {}, {}, {}}};
        chart.summary = leadingSentence(goods);
    }
    chart.emptyText = Texts::tr("Fewer than %1 products sold in this period: too few to tell many from few.")
                          .arg(view.rules.leastProducts);
    completeTwin(chart, Texts::tr("Product"), text);
    for (TableColumn &column : chart.twin.columns)
        column.definitionId = QStringLiteral("paid_gmv");
    if (chart.twin.columns.size() > 2)
        chart.twin.columns[2].definitionId = QStringLiteral("goods_reached");
    chart.twin.questions = std::move(questions);
    return chart;
}

QString className(RefundClass refunds)
{
    switch (refunds) {
    case RefundClass::AtMostUsual:
        return Texts::tr("at most the shop's");
    case RefundClass::AboveUsual:
        return Texts::tr("above the shop's");
    case RefundClass::NotKnown:
        break;
    }
    return Texts::tr("not enough data");
}

std::vector<ChartSeries> refundClasses()
{
    return {{className(RefundClass::AtMostUsual), SeriesRole::Primary, {}, {}, {}},
            {className(RefundClass::AboveUsual), SeriesRole::Accent2, {}, {}, {}},
            {className(RefundClass::NotKnown), SeriesRole::Unclassified, {}, {}, {}}};
}

/// The corner that asks for a decision: dear or cheap, sold much, sent back often.
QString refundSentence(const PriceView &view, const TextContext &text)
{
    const GoodsStructure &goods = view.goods;
    if (!goods.refundRate.hasValue())
        return Texts::tr("The shop's refund rate is not known for this period, so no product is held against "
                         "it.");
    const auto many = std::ranges::count_if(goods.lines, [&goods](const GoodsLine &line) {
        return line.price && double(line.pieces) > goods.medianPieces
            && refundClassOf(goods, line) == RefundClass::AboveUsual;
    });
    return Texts::tr("%n product(s) sold more pieces than the median and are refunded more often than the "
                     "shop's %1.",
                     nullptr, int(many))
        .arg(valueText(goods.refundRate, text));
}

/// GMV and refund rate of each point, which its place does not tell.
void addFigures(TableSpec &twin, const std::vector<const GoodsLine *> &lines, const TextContext &text)
{
    constexpr std::ptrdiff_t Place = 3; // behind the product and the two axes
    twin.columns.back().title = Texts::tr("Beside the shop's refund rate");
    twin.columns.insert(twin.columns.begin() + Place,
                        {numberColumn(QStringLiteral("gmv"), Texts::tr("GMV"), QStringLiteral("paid_gmv")),
                         numberColumn(QStringLiteral("refund_rate"), Texts::tr("Refund rate by orders"),
                                      QStringLiteral("order_refund_rate"))});
    for (std::size_t i = 0; i < lines.size(); ++i) {
        twin.rows[i].insert(twin.rows[i].begin() + Place,
                            {moneyCell(lines[i]->gmv, text), valueCell(lines[i]->refundRate, text)});
        twin.questions.emplace_back().product = lines[i]->id;
    }
    twin.columns[0].definitionId = QStringLiteral("paid_gmv"); // what a point opens
    twin.columns[1].definitionId = QStringLiteral("item_price");
    twin.columns[2].definitionId = QStringLiteral("paid_quantity");
    twin.frozenColumns = 1;
}

ChartSpec placeChart(const PriceView &view, const TextContext &text)
{
    const GoodsStructure &goods = view.goods;
    ChartSpec chart;
    chart.id = QStringLiteral("goods.places");
    chart.kind = ChartKind::Scatter;
    chart.title = Texts::tr("Price and sales by product, coloured by refund rate");
    chart.xUnit = AxisUnit::Money;
    chart.yUnit = AxisUnit::Count;
    chart.xName = Texts::tr("Price per item");
    chart.yName = Texts::tr("Items sold");
    std::vector<const GoodsLine *> lines;
    for (const GoodsLine &line : goods.lines) {
        if (!line.price || goods.priced < std::size_t(view.rules.leastProducts))
            continue;
        ChartPoint point;
        point.label = nameOrId(line.name, line.id);
        point.x = *line.price / 100.0;
        point.y = double(line.pieces);
        point.series = std::size_t(refundClassOf(goods, line));
        point.named = line.outlier;
        chart.points.push_back(std::move(point));
        lines.push_back(&line);
    }
    if (!chart.points.empty()) {
        chart.series = refundClasses();
        chart.markX = goods.medianPrice / 100.0;
        chart.markY = goods.medianPieces;
        chart.summary = refundSentence(view, text) + QLatin1Char(' ')
            + Texts::tr("The lines stand at the medians; what lies far from the others has its name.");
    }
    chart.emptyText
        = Texts::tr("Fewer than %1 products sold enough pieces for a price.").arg(view.rules.leastProducts);
    completeTwin(chart, Texts::tr("Product"), text);
    addFigures(chart.twin, lines, text);
    return chart;
}

} // namespace

std::vector<Section> goodsSections(const ViewSet &views, const TextContext &text)
{
    const PriceView &view = views.prices;
    if (!view.goods.gmv.hasValue())
        return {};
    Section section;
    section.id = QStringLiteral("prices.goods");
    section.title = Texts::tr("Which goods bring the GMV");
    section.charts = {paretoChart(view, text), placeChart(view, text)};
    section.note = Texts::tr("Of the orders paid in the period, by product line. Pale columns come after the "
                             "products that bring %1 % together.")
                       .arg(LeadingPercent);
    return {section};
}

} // namespace shopglass
