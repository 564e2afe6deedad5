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
        RowsQuestion &question = questions.emplace_back();
        question.indicator = QStringLiteral("paid_gmv");
        question.product = line.id;
    }
    if (!chart.bars.empty()) {
        chart.series = {{Texts::tr("GMV"), SeriesRole::Primary, {}, {}, {}},
                        {Texts::tr("Share added up"), SeriesRole::Accent2, {}, {}, {}}};
        chart.summary = leadingSentence(goods);
    }
    chart.emptyText = Texts::tr("Fewer than %1 products sold in this period: too few to tell many from few.")
                          .arg(view.rules.leastProducts);
    completeTwin(chart, Texts::tr("Product"), text);
    chart.twin.questions = std::move(questions);
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
    section.charts.push_back(paretoChart(view, text));
    section.note = Texts::tr("Of the orders paid in the period, by product line. Pale columns come after the "
                             "products that bring %1 % together.")
                       .arg(LeadingPercent);
    return {section};
}

} // namespace shopglass
